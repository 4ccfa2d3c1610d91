import { annotate as findAll } from '../annotate/annotate.ts';
import type { Annotations } from '../core/annotation.ts';
import type { Article } from '../core/article.ts';
import { grammars } from '../languages/index.ts';

/** What threads beside the main one do; what goes in and out is copied. */
export function annotate(article: Article): Annotations {
  return findAll(article, grammars[article.language]);
}
