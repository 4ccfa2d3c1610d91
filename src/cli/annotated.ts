import { annotate } from '../annotate/annotate.ts';
import type { Annotations } from '../core/annotation.ts';
import type { Article } from '../core/article.ts';
import { grammars } from '../languages/index.ts';
import type { Logger } from '../log.ts';

/** What is found in an article; null when that fails, which is logged: one article never stops the others. */
export function annotated(article: Article, log: Logger): Annotations | null {
  try {
    return annotate(article, grammars[article.language]);
  } catch (error) {
    log.error({ articleId: article.id, err: error }, 'an article could not be annotated and is left out');
    return null;
  }
}
