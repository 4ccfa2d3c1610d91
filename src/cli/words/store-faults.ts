import type { Localised } from '../../core/language.ts';
import type { StoreFault } from '../../core/store.ts';

/** What is wrong with a store and what to do, after its place; `database`: said otherwise of PostgreSQL. */
interface FaultWords {
  readonly store: string;
  readonly faults: Readonly<Record<StoreFault, string>>;
  readonly database: Readonly<Partial<Record<StoreFault, string>>>;
}

const words: Localised<FaultWords> = {
  en: {
    store: 'The store',
    faults: {
      corrupt:
        'is damaged; it was left as it is. Put a back-up in its place, or move it away and start again: the articles that come with Vigía are loaded anew',
      foreign:
        'is another program’s; it was left as it is. Choose another folder. For example: --data ./vigia-data',
      newer:
        'was written by a newer Vigía; it was left as it is. Update this one, or choose another folder. For example: --data ./vigia-data',
      unwritable:
        'can’t be written. Free some space, or choose a folder of yours. For example: --data ./vigia-data',
      busy: 'is locked by another program. Close that, then try again',
      unreachable:
        'can’t be reached. Check that PostgreSQL runs there, then try again; or correct DATABASE_URL',
      denied:
        'refuses the user or password of DATABASE_URL, or lets that user make no tables. Correct DATABASE_URL, or make the user the database’s owner',
      missing: 'is no database of that server. Make it with createdb, or correct DATABASE_URL',
      'read-only': 'can only be read. Set DATABASE_URL to the server that takes writes',
    },
    database: {
      corrupt: 'is damaged; it was left as it is. Restore a back-up with pg_restore',
      foreign:
        'is another program’s; it was left as it is. Make a database for Vigía with createdb, and name it in DATABASE_URL',
      newer:
        'was written by a newer Vigía; it was left as it is. Update this one, or name another database in DATABASE_URL',
      unwritable: 'can’t be written: its server is out of space. Free some, then try again',
      busy: 'is too busy: all its connections are taken, or other programs lock it. Try again later',
    },
  },
  es: {
    store: 'El almacén',
    faults: {
      corrupt:
        'está dañado; se ha dejado como está. Ponga una copia de seguridad en su lugar, o apártelo y empiece de nuevo: los artículos que trae Vigía se cargan otra vez',
      foreign:
        'es de otro programa; se ha dejado como está. Elija otra carpeta. Por ejemplo: --data ./vigia-data',
      newer:
        'lo escribió una versión más nueva de Vigía; se ha dejado como está. Actualice esta, o elija otra carpeta. Por ejemplo: --data ./vigia-data',
      unwritable:
        'no se puede escribir. Libere espacio, o elija una carpeta suya. Por ejemplo: --data ./vigia-data',
      busy: 'está bloqueado por otro programa. Ciérrelo e inténtelo de nuevo',
      unreachable:
        'no responde. Compruebe que PostgreSQL esté en marcha allí e inténtelo de nuevo; o corrija DATABASE_URL',
      denied:
        'rechaza el usuario o la contraseña de DATABASE_URL, o no deja que ese usuario cree tablas. Corrija DATABASE_URL, o haga al usuario dueño de la base de datos',
      missing: 'no es una base de datos de ese servidor. Créela con createdb, o corrija DATABASE_URL',
      'read-only': 'solo se puede leer. Ponga en DATABASE_URL el servidor que admite escrituras',
    },
    database: {
      corrupt: 'está dañado; se ha dejado como está. Restaure una copia de seguridad con pg_restore',
      foreign:
        'es de otro programa; se ha dejado como está. Cree una base de datos para Vigía con createdb y póngala en DATABASE_URL',
      newer:
        'lo escribió una versión más nueva de Vigía; se ha dejado como está. Actualice esta, o ponga otra base de datos en DATABASE_URL',
      unwritable: 'no se puede escribir: su servidor no tiene espacio. Libérelo e inténtelo de nuevo',
      busy: 'está demasiado ocupado: no le quedan conexiones, o lo bloquean otros programas. Inténtelo más tarde',
    },
  },
};

/** A store that can't be used, in one line; `place` is a file or a database's address. */
export function sayStoreFault(language: keyof typeof words, fault: StoreFault, place: string): string {
  const { store, faults, database } = words[language];
  const isDatabase = /^postgres(ql)?:/.test(place);
  return `${store} ${place} ${(isDatabase && database[fault]) || faults[fault]}.`;
}
