// How failures look on the JVM outside its builders: javac, kotlin, scala, JUnit and TestNG through them, Jenkins, stack traces.
import { type Shape, shapesOf } from './shape.ts'

const compilers = shapesOf('javac', 'compile', [
  {
    needle: ': error: ',
    pattern: /^\S+\.(?:java|kt|scala|groovy):\d+(?::\d+)?: error: /,
    weight: 88,
    reach: 'indented',
    example: "Cart.java:3: error: ';' expected",
  },
  {
    needle: 'e: ',
    pattern: /^e: (?:file:\/\/)?\S+\.kts?:/,
    weight: 88,
    reach: 'line',
    example: 'e: file:///app/Cart.kt:3:7 Unresolved reference: total',
  },
  {
    needle: '[error] ',
    pattern: /^\[error\] \S+\.(?:scala|java|sbt):\d+/,
    weight: 88,
    reach: 'indented',
    example: '[error] /app/Cart.scala:3:7: not found: value total',
  },
  {
    needle: '*** failed',
    pattern: /\*\*\* FAILED \*\*\*/,
    weight: 90,
    category: 'test',
    reach: 'indented',
    example: '- adds an item *** FAILED ***',
  },
  {
    needle: '[error] ',
    pattern: /^\[error\] \S/,
    weight: 62,
    reach: 'line',
    example: '[error] (Test / test) sbt.TestsFailedException: Tests unsuccessful',
  },
  {
    needle: 'caused an error',
    pattern: /^\s*Caused an ERROR/,
    weight: 86,
    category: 'test',
    before: 1,
    reach: 'paragraph',
    example: '\tCaused an ERROR',
  },
  {
    needle: 'failed',
    pattern: /^\s*FAILED\s*$/,
    weight: 78,
    category: 'test',
    before: 1,
    reach: 'paragraph',
    example: '\tFAILED',
  },
])

const traces = shapesOf('java', 'unknown', [
  {
    needle: 'unsupportedclassversion',
    pattern: /\bUnsupportedClassVersionError\b/,
    weight: 84,
    category: 'dependency',
    example:
      'java.lang.UnsupportedClassVersionError: Cart has been compiled by a more recent version of the Java Runtime',
  },
  {
    needle: 'unsupported java version',
    pattern: /\bunsupported Java version\b/i,
    weight: 84,
    category: 'dependency',
    example: 'Caused by: java.lang.RuntimeException: unsupported Java version: 11',
  },
  {
    needle: 'exception in thread',
    pattern: /^Exception in thread "/,
    weight: 84,
    example: 'Exception in thread "main" java.lang.IllegalStateException: empty cart',
  },
  {
    needle: 'exception',
    pattern: /^\s*(?:Caused by: |FATAL: )?(?:[a-z_$][\w$]*\.)+[A-Z][\w$]*(?:Exception|Error|Shutdown)\b/,
    weight: 66,
    example: 'java.lang.IllegalStateException: empty cart',
  },
  {
    needle: 'error',
    pattern: /^\s*(?:[a-z_$][\w$]*\.)+[A-Z][\w$]*Error\b/,
    weight: 66,
    example: 'java.lang.AssertionError: expected 2',
  },
  {
    needle: 'could not resolve',
    pattern: /Could not (?:resolve|find|transfer) (?:artifact|dependenc|all )|Could not (?:find|resolve) \S+:\S+:/,
    weight: 72,
    category: 'dependency',
    reach: 'indented',
    example: 'Could not resolve org.example:cart:9.',
  },
  {
    needle: 'could not find',
    pattern: /Could not find (?:artifact )?\S+:\S+:/,
    weight: 72,
    category: 'dependency',
    reach: 'indented',
    example: 'Could not find org.example:cart:9.',
  },
  {
    needle: 'could not transfer',
    pattern: /Could not transfer artifact /,
    weight: 72,
    category: 'dependency',
    reach: 'indented',
    example: 'Could not transfer artifact org.example:cart:jar:9 from/to central',
  },
])

const jenkins = shapesOf('jenkins', 'unknown', [
  {
    needle: 'marked build as failure',
    pattern: /^Build step '.*' marked build as failure/,
    role: 'exit',
    weight: 30,
    reach: 'line',
    example: "Build step 'Execute shell' marked build as failure",
  },
  {
    needle: 'finished: fail',
    pattern: /^Finished: (?:FAILURE|ABORTED)/,
    role: 'exit',
    weight: 10,
    reach: 'line',
    example: 'Finished: FAILURE',
  },
  {
    needle: 'hudson.remoting.',
    pattern: /hudson\.remoting\.(?:Channel\$OrderlyShutdown|ChannelClosedException|RequestAbortedException)/,
    weight: 82,
    category: 'network-flaky',
    reach: 'indented',
    example: 'FATAL: hudson.remoting.RequestAbortedException: the agent is gone',
  },
  {
    needle: 'fatal: ',
    pattern: /^FATAL: \S/,
    weight: 80,
    reach: 'indented',
    example: 'FATAL: the cart is gone',
  },
  {
    needle: 'script returned exit',
    pattern: /^ERROR: script returned exit code [1-9]/,
    role: 'exit',
    weight: 30,
    reach: 'line',
    example: 'ERROR: script returned exit code 1',
  },
])

export const jvmShapes: readonly Shape[] = [...compilers, ...jenkins, ...traces]
