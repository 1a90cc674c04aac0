// A jest transformer: strips types with esbuild. Source maps are inline, since jest reports wrong lines from separate ones.
import { transformSync } from 'esbuild'

export default {
  process: (source, path) => ({
    code: transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: path,
    }).code,
  }),
}
