import {
  ActionRowBuilder,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonBuilder,
  ButtonStyle,
  ComponentType,
  ContainerBuilder,
  SectionBuilder,
  SeparatorBuilder,
  TextDisplayBuilder,
} from 'discord.js';
import { limits } from '../../../src/adapters/discord/limits.ts';

type Component = APIMessageTopLevelComponent | APIComponentInContainer;

/** A body as it was sent. */
export interface SentBody {
  readonly flags?: number;
  readonly content?: string;
  readonly embeds?: readonly unknown[];
  readonly components?: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions?: { readonly parse?: readonly unknown[] };
  readonly [key: string]: unknown;
}

/** What Discord would not take of a message, by the limits and by discord.js's own builders. */
export function problemsIn(body: SentBody): string[] {
  const components = (body.components ?? []).flatMap(nested);
  const texts = components.flatMap((one) => (one.type === ComponentType.TextDisplay ? [one.content] : []));
  const buttons = components.filter((one) => one.type === ComponentType.Button);
  const ids = buttons.flatMap((one) => ('custom_id' in one ? [one.custom_id] : []));
  const length = texts.join('').length;
  return [
    ...(body.allowed_mentions?.parse?.length === 0 ? [] : ['mentions are on']),
    ...((body.flags ?? 0) & 4 ? [] : ['previews are on']),
    ...((body.flags ?? 0) & 32768 ? [] : ['no components V2']),
    ...(body.content !== undefined || body.embeds !== undefined ? ['content beside components V2'] : []),
    ...(length > limits.messageText ? [`${length} characters`] : []),
    ...(length === 0 ? ['no text'] : []),
    ...(texts.some((text) => text.trim() === '') ? ['an empty text'] : []),
    ...(components.length > limits.components ? [`${components.length} components`] : []),
    ...(new Set(ids).size < ids.length ? ['a custom id twice'] : []),
    ...ids.filter((id) => id.length > limits.customId || id.length < 1).map((id) => `custom id ${id}`),
    ...buttons.flatMap(buttonProblems),
    ...builderProblems(body.components ?? []),
  ];
}

function nested(component: Component): (Component | APIButtonComponent)[] {
  const inner = 'components' in component ? (component.components as Component[]).flatMap(nested) : [];
  const accessory: APIButtonComponent[] =
    component.type === ComponentType.Section ? [component.accessory as APIButtonComponent] : [];
  return [component, ...inner, ...accessory];
}

function buttonProblems(button: Component | APIButtonComponent): string[] {
  if (button.type !== ComponentType.Button) return [];
  const label = 'label' in button ? (button.label ?? '') : '';
  return [
    ...(label.length > limits.buttonLabel || label === '' ? [`label ${label}`] : []),
    ...('url' in button && (button.url.length > limits.linkUrl || !URL.canParse(button.url))
      ? [`url ${button.url}`]
      : []),
  ];
}

function builderProblems(components: readonly Component[]): string[] {
  try {
    for (const component of components) build(component);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

const textOf = (content: string) => new TextDisplayBuilder().setContent(content);

/** Builds a component again with the setters of discord.js, which refuse what Discord would. */
function build(component: Component): unknown {
  switch (component.type) {
    case ComponentType.Container: {
      const container = new ContainerBuilder();
      for (const child of component.components) addTo(container, child);
      return container.toJSON();
    }
    case ComponentType.ActionRow:
      return rowOf(component as APIActionRowComponent<APIButtonComponent>).toJSON();
    case ComponentType.TextDisplay:
      return textOf(component.content).toJSON();
    default:
      throw new Error(`component ${component.type}`);
  }
}

function addTo(container: ContainerBuilder, child: APIComponentInContainer): void {
  if (child.type === ComponentType.TextDisplay) container.addTextDisplayComponents(textOf(child.content));
  else if (child.type === ComponentType.Separator) container.addSeparatorComponents(new SeparatorBuilder());
  else if (child.type === ComponentType.Section) {
    const section = new SectionBuilder().addTextDisplayComponents(
      child.components.map((text) => textOf('content' in text ? text.content : '')),
    );
    container.addSectionComponents(
      section.setButtonAccessory(buttonOf(child.accessory as APIButtonComponent)),
    );
  } else throw new Error(`component ${child.type}`);
}

function rowOf({ components }: APIActionRowComponent<APIButtonComponent>): ActionRowBuilder<ButtonBuilder> {
  if (components.length > limits.rowButtons) throw new Error('too many buttons');
  return new ActionRowBuilder<ButtonBuilder>().addComponents(components.map(buttonOf));
}

function buttonOf(button: APIButtonComponent): ButtonBuilder {
  const builder = new ButtonBuilder().setStyle(button.style);
  if ('label' in button && button.label) builder.setLabel(button.label);
  if (button.style === ButtonStyle.Link) return builder.setURL(button.url);
  return 'custom_id' in button ? builder.setCustomId(button.custom_id) : builder;
}
