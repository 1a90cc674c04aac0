// Folds the failing jobs of a run into findings: legs of a matrix that fail alike are one, and a job that only reports the failure of
// another is told apart from a failure of its own.
import type { WorkflowFile } from '../gathered.ts'
import type { Job, Step, WorkflowJob } from '../records.ts'

export type Finding = {
  /** The job's name without its matrix values. */
  readonly name: string
  /** Failing legs, in the order in which they ended. */
  readonly jobs: readonly Job[]
  /** Legs of that name in the run, failing or not. */
  readonly legs: number
  readonly failedStep: Step | null
  /** Failed jobs that this one waits for, where it failed only because they did. */
  readonly becauseOf: readonly string[]
}

/** Conclusions of a job that count as a failure of it. https://docs.github.com/en/rest/actions/workflow-jobs */
const FAILED = new Set(['failure', 'timed_out', 'startup_failure'])

/** `test (20, ubuntu (lts))` -> `test`: the name without the matrix values that GitHub adds in a trailing pair of brackets. */
export function toBaseName(jobName: string): string {
  if (!jobName.endsWith(')')) return jobName
  let depth = 0
  for (let at = jobName.length - 1; at > 0; at -= 1) {
    if (jobName[at] === ')') depth += 1
    if (jobName[at] === '(') depth -= 1
    if (depth === 0) return jobName.slice(0, at).trim()
  }
  return jobName
}

/**
 * What the legs of one job share: `call (a) / test (20)` -> `call / test`; the id of the job where the workflow file makes its name of
 * expressions. https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows names the parts of reused workflows so.
 */
function toLabel(jobName: string, workflow: WorkflowFile | null): string {
  const [caller = '', ...called] = jobName.split(' / ')
  const declared = workflow === null ? null : findWorkflowJob(jobName, workflow.jobs)
  const isTemplate = declared?.name?.includes('${{') === true
  return [isTemplate ? declared.id : toBaseName(caller), ...called.map(toBaseName)].join(' / ')
}

export function isFailed(job: Job): boolean {
  return job.conclusion !== null && FAILED.has(job.conclusion)
}

/** The step that broke the job: the first that failed, without `continue-on-error` ones, which end as success. */
export function failedStepOf(job: Job): Step | null {
  return job.steps.find((step) => step.conclusion !== null && FAILED.has(step.conclusion)) ?? null
}

/** Failing jobs -> findings: own failures first, in the order in which they ended; jobs that failed because of others last. */
export function foldJobs(jobs: readonly Job[], workflow: WorkflowFile | null): readonly Finding[] {
  const failing = jobs
    .filter(isFailed)
    .toSorted((a, b) => (a.completedAt ?? '').localeCompare(b.completedAt ?? '') || a.id - b.id)
  const groups = new Map<string, Job[]>()
  for (const job of failing) {
    const alike = JSON.stringify([toLabel(job.name, workflow), failedStepOf(job)?.name ?? null, job.conclusion])
    groups.set(alike, [...(groups.get(alike) ?? []), job])
  }
  const findings = [...groups.values()].map((group): Finding => {
    const name = toLabel(group[0]?.name ?? '', workflow)
    return {
      name: group.length === 1 ? (group[0]?.name ?? name) : name,
      jobs: group,
      legs: jobs.filter((job) => toLabel(job.name, workflow) === name).length,
      failedStep: group[0] === undefined ? null : failedStepOf(group[0]),
      becauseOf: findBlockers(group[0]?.name ?? '', failing, workflow),
    }
  })
  return findings.toSorted((a, b) => Number(a.becauseOf.length > 0) - Number(b.becauseOf.length > 0))
}

/** Jobs that this one waits for and looks at (`needs.x.result`), and that failed. */
function findBlockers(name: string, failing: readonly Job[], workflow: WorkflowFile | null): readonly string[] {
  const declared = workflow === null ? null : findWorkflowJob(name, workflow.jobs)
  if (declared === null || workflow === null) return []
  const text = workflow.lines.slice(declared.fromLine - 1, declared.toLine).join('\n')
  if (!/\bneeds\s*[.[]/.test(text)) return []
  return declared.needs
    .map((id) => workflow.jobs.find((job) => job.id === id))
    .filter((job) => job !== undefined)
    .filter((needed) => failing.some((job) => findWorkflowJob(job.name, workflow.jobs) === needed))
    .map((needed) => needed.name ?? needed.id)
}

/** The job of the workflow file that a job of the run comes from, for a reused workflow the one that calls it; null where the names do not say. */
export function findWorkflowJob(jobName: string, jobs: readonly WorkflowJob[]): WorkflowJob | null {
  const [caller = ''] = jobName.split(' / ')
  const names = [jobName, toBaseName(jobName), caller, toBaseName(caller)]
  return jobs.find((job) => names.some((name) => matches(name, job))) ?? null
}

/** A name made of expressions ends up as something else: each stands for any text. */
function matches(name: string, job: WorkflowJob): boolean {
  if (name === job.id || name === job.name) return true
  if (job.name === null || !job.name.includes('${{')) return false
  const fixed = job.name.split(/\$\{\{.*?\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return fixed.join('').trim() !== '' && new RegExp(`^${fixed.join('.+')}$`).test(name)
}
