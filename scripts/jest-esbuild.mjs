// A jest transformer: strips types with esbuild. Source maps are inline, since jest reports wrong lines from separate ones.
import { transformSync } from 'esbuild'

export default {
  process: (source, path) => ({
    code: transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20',
      // Node 20 has them since 20.10, jest asks for them where JSON is imported; what is bundled has none left.
      supported: { 'import-attributes': true },
      sourcemap: 'inline',
      sourcefile: path,
    }).code,
  }),
}
