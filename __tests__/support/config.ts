// Inputs, a config and triggers for tests: what nobody sets has the default of action.yml.
import { type Config, INPUT_DEFAULTS, type InputName, parseConfig } from '../../src/core/config.ts'
import { NOTHING_HANDED } from '../../src/core/gathered.ts'
import type { Policy, PolicyInputName } from '../../src/core/policy-config.ts'
import type { Ask, Target, Trigger } from '../../src/core/trigger.ts'

/** Every input as text, as a workflow that sets nothing hands it over. */
export const INPUTS: Readonly<Record<InputName, string>> = { 'github-token': 'ghs_token', ...INPUT_DEFAULTS }

/** The config of a workflow that sets these inputs. */
export function configOf(over: Partial<Record<InputName, string>> = {}): Config {
  return parseConfig((name) => ({ ...INPUTS, ...over })[name])
}

export function policyOf(over: Partial<Record<PolicyInputName, string>> = {}): Policy {
  return configOf(over).policy
}

/** Somebody with write access asked, and nobody waits for an answer. */
export function anAsk(over: Partial<Ask> = {}): Ask {
  return {
    askers: [{ login: 'mona', isBot: false }],
    isAutomatic: false,
    askedAt: null,
    handed: NOTHING_HANDED,
    place: null,
    command: null,
    ...over,
  }
}

/** A failed run as a trigger, by its id alone unless `over` knows more. */
export function aRunTrigger(
  over: Partial<Target & { kind: 'run' }> & Partial<Ask> = {},
): Trigger & { readonly kind: 'run' } {
  return {
    ...anAsk({ isAutomatic: true }),
    kind: 'run',
    runId: 700,
    attempt: null,
    workflowId: 9,
    branch: 'main',
    conclusion: null,
    endedAt: null,
    ...over,
  }
}
