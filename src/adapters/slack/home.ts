import type { types } from '@slack/bolt';
import { subscriptionsBy } from '../../core/digest/subscriptions.ts';
import { visibleLine } from '../../core/plain-text.ts';
import { searchedIn } from '../../core/searched.ts';
import { type AnswerParts, type Asker, messagesFor, settingOf } from './answering.ts';
import { type Block, plainElement } from './blocks.ts';
import { buttonOf, menuId } from './button.ts';
import { limits } from './limits.ts';
import type { Person } from './readers.ts';
import { openSubscribeForm } from './subscribe-form.ts';

/** What somebody sees on the app's own page: what the bot knows, what it can be asked, and how. */
export async function homeOf(asker: Asker, parts: AnswerParts): Promise<types.HomeView> {
  const { person } = asker;
  const help = await messagesFor({ command: 'help', input: {}, line: null, share: 'never' }, asker, parts);
  const blocks: Block[] = [
    { type: 'header', text: plainElement('Vigía', limits.headerText) },
    text(parts.words[person.language].slack.home.welcome),
    actionsOf(person, parts),
    { type: 'divider' },
    ...topicsOf(person, parts),
    { type: 'divider' },
    ...(await digestsOf(asker, parts)),
    { type: 'divider' },
    ...help.flatMap((message) => message.blocks),
  ];
  return { type: 'home', blocks: blocks.slice(0, limits.viewBlocks) };
}

function text(words: string, style?: { bold: true }): types.RichTextBlock {
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [{ type: 'text', text: visibleLine(words), ...(style && { style }) }],
      },
    ],
  };
}

/** A button for the brief, and menus of people and of topics that find while somebody types. */
function actionsOf(person: Person, parts: AnswerParts): types.ActionsBlock {
  const { home } = parts.words[person.language].slack;
  const menu = (kind: 'person' | 'topic', placeholder: string): types.ExternalSelect => ({
    type: 'external_select',
    action_id: menuId(kind),
    placeholder: plainElement(placeholder, limits.placeholder),
    min_query_length: 0,
  });
  return {
    type: 'actions',
    elements: [
      { ...buttonOf({ action: 'ask', page: 0, line: '/brief' }, home.briefMe), style: 'primary' },
      menu('person', home.choosePerson),
      menu('topic', home.chooseTopic),
      {
        type: 'button',
        text: plainElement(home.subscribe, limits.buttonText),
        action_id: openSubscribeForm,
      },
    ],
  };
}

/** Each topic, and what articles there are on it. */
function topicsOf(person: Person, parts: AnswerParts): Block[] {
  const { words, corpus } = settingOf(person, parts);
  const topics = corpus.topics.slice(0, 20).flatMap((topic): Block[] => {
    const searched = words.searched(searchedIn(corpus.entries(topic.id), corpus));
    return [
      {
        type: 'context',
        elements: [
          plainElement(`${topic.title[words.language]} (${topic.id}) · ${searched}`, limits.contextText),
        ],
      },
    ];
  });
  return [text(words.slack.home.topics, { bold: true }), ...topics];
}

/** More digests than this are counted by nobody. */
const mostDigests = 20;

/** What comes to somebody by their own wish, where and when. */
async function digestsOf(
  { person, standing }: Asker,
  { words, corpus, store }: AnswerParts,
): Promise<Block[]> {
  const { slack, digest } = words[person.language];
  const all = await subscriptionsBy(standing, store);
  if (all.length === 0) return [text(slack.home.digests, { bold: true }), text(slack.home.noDigests)];
  const items = all.slice(0, mostDigests).map((one): types.RichTextSection => {
    const title = corpus.topics.find(({ id }) => id === one.topic)?.title[person.language] ?? one.topic;
    const place: types.RichTextElement =
      one.channel === standing.person
        ? { type: 'text', text: slack.home.ownMessages }
        : { type: 'channel', channel_id: one.channel };
    const { settings, runs } = digest;
    const when =
      one.state === 'active'
        ? settings.schedule(one)
        : one.state === 'paused'
          ? runs.nextPaused
          : runs.nextGone(one.problem);
    return {
      type: 'rich_text_section',
      elements: [
        { type: 'text', text: `${visibleLine(title)} · ` },
        place,
        { type: 'text', text: ` · ${when}` },
      ],
    };
  });
  return [
    text(slack.home.digests, { bold: true }),
    { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: items }] },
  ];
}
