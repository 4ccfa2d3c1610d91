import { z } from 'zod';
import { optionMeanings } from '../src/core/command.ts';

/** Options that several commands take. */

export const topicOption = z
  .string()
  .optional()
  .register(optionMeanings, {
    names: { en: 'topic', es: 'tema' },
    description: { en: 'The topic, for example ecuador', es: 'El tema, por ejemplo ecuador' },
    completion: 'topic',
  });

export const aboutOption = z
  .string()
  .optional()
  .register(optionMeanings, {
    names: { en: 'about', es: 'sobre' },
    description: { en: 'Only what speaks of these words', es: 'Solo lo que trata de estas palabras' },
  });
