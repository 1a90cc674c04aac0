// All shapes in the order they are tried: special tools before general words.
import { compiledShapes } from './compiled.ts'
import { deliveryShapes } from './delivery.ts'
import { byProductShapes, generalShapes } from './general.ts'
import { javascriptTestShapes } from './javascript-tests.ts'
import { javascriptToolShapes } from './javascript-tools.ts'
import { jvmShapes } from './jvm.ts'
import { jvmBuildShapes } from './jvm-builds.ts'
import { nativeShapes } from './native.ts'
import { pythonShapes } from './python.ts'
import { runnerShapes } from './runner.ts'
import { scriptingShapes } from './scripting.ts'
import type { Shape } from './shape.ts'

/** A line takes the first row that matches it. */
export const SHAPES: readonly Shape[] = [
  ...byProductShapes,
  ...runnerShapes,
  ...deliveryShapes,
  ...pythonShapes,
  ...scriptingShapes,
  ...javascriptTestShapes,
  ...javascriptToolShapes,
  ...jvmBuildShapes,
  ...jvmShapes,
  ...compiledShapes,
  ...nativeShapes,
  ...generalShapes,
]
