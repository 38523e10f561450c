import type {OwnQuiz} from '../../domain/quiz/own-quiz-types.js';
import {parseQuiz} from '../../domain/quiz/parse-quiz.js';
import {warn} from '../../services/diagnostics.js';
import {plainAmpersands, readJson} from '../../services/read-json.js';

/** No quiz a visitor could finish is longer. In characters. */
const LONGEST = 100_000;

/**
 * The spa's own quiz, out of its JSON or a value that a script gave. One with mistakes is none: the
 * shipped quiz is asked then, and the owner is told all of them.
 */
export function readOwnQuiz(host: Element, given: unknown): OwnQuiz | undefined {
  try {
    if (typeof given !== 'string') return parsed(host, given);
    if (given.length > LONGEST) {
      throw new Error(`it has ${given.length} characters, and ${LONGEST} are the most`);
    }
    return parsed(host, readJson(plainAmpersands(given)));
  } catch (error) {
    refuse(host, [error instanceof Error ? error.message : String(error)]);
    return undefined;
  }
}

function parsed(host: Element, json: unknown): OwnQuiz | undefined {
  const {quiz, problems} = parseQuiz(json);
  if (!quiz) {
    refuse(
      host,
      problems.map(({path, message}) => `${path || 'the whole'}: ${message}`),
    );
  }
  return quiz;
}

const refuse = (host: Element, mistakes: readonly string[]) =>
  warn(
    host,
    `its own quiz cannot be used, so the shipped one is asked. Mend this:\n${mistakes.join('\n')}`,
  );
