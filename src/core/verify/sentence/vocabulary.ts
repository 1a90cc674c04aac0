// Words that engineers use and that dictionaries lack, spellings of technologies, and names that are words as well. Reviewed by hand.

/** Lower case, in their first form: endings such as -s, -ed and -ing are taken off before a word is looked up. */
const JARGON: ReadonlySet<string> = new Set(
  [
    'allowlist api arg arm64 artifact async auth autofix autoformat autoscale autoscaler backend backfill backoff backport backtrace backtick',
    'basename bisect blocklist boolean bool bot bugfix buildpack bundler callsite changelog changeset checkpoint checksum chmod chunk ci cli',
    'codebase codegen codemod compat concat config configurable containerise containerize cron cronjob ctrl dataset dataframe datastore datatype',
    'deadlock debounce debuggable decompress dedupe deduplicate denylist dep deploy deployable deprecate dereference deserialise deserialize',
    'destructure dev devcontainer diff dir dirname docs dockerfile dockerise dockerize dotfile downgrade downscale downtime drive-by dropdown',
    'dryrun enum env env-var errored exec executable failover fallback fallthrough favicon filename filepath filesystem flaky flakiness fixup',
    'formatter frontend fuzz fuzzer getter git gitignore globbing glob goroutine greenlit gzip hardcode hash heredoc heatmap homepage hostname',
    'hotfix href html http https id idempotent idempotency init inline inlined inode int integrations interop invalidation iterable iterator',
    'javac json jvm keepalive keystore kubelet lambda lazy-load lifecycle lint linter linux localhost locale lockfile lookup lookups lowercase',
    'macro makefile matcher memoise memoize merge-base metadata microservice middleware minify misconfigure misconfiguration mixin mock mocked',
    'mono monorepo multiline multithread mutex namespace natively nightly nondeterministic nonexistent noop npm npx null nullable nullish',
    'offline oneline onboarding opcode openssl params param parser passphrase pathname pnpm pid pip plugin polyfill popup postinstall postmortem',
    'precommit prebuilt prefetch preflight preinstall prepend prerelease prettify preview proxied pseudocode px pytest readme readonly rebase',
    'recompile redeploy redirection refactor refetch regex regexes regexp reinstall relink reload rename renderer reparse repo repro reproducible',
    'requeue rerun rescan resolver restart rethrow retriable retry revalidate rewrite rollback rollout roundtrip rpc runbook runnable runtime',
    'sandboxed scaffolding schema scriptable scrollable sdk segfault semver serialise serialize serializer setter setup setups sha shellcheck',
    'shim snapshotting spec src ssh ssl stacktrace stateful stateless stderr stdin stdout str struct stub subclass subcommand subdir',
    'subdirectory subfolder submodule subprocess substring subtree sudo superset symlink sync sysadmin syscall sysctl tarball teardown temp tmp',
    'testable threadpool throughput timeframe timestamp timezone tls todo tokenise tokenize tooling toolchain toolkit tooltip toplevel traceback',
    'transpile transpiler triage truthy falsy ttl tuple typecheck typechecker typo typedef ui unauthenticated unblock unbuilt uncached',
    'uncommitted undefined unescape unformatted unhandled unicode uninstall uninstalled unix unlink unmerged unmount unparsed unpin unpinned',
    'unpublish unreachable unreferenced unreleased unresolved unset unsigned unstable unstaged unstub untested untracked untyped upgrade uppercase',
    'upsert uptime upstream downstream url userland username userspace util utils uuid validator var vendored venv versioned viewport walkthrough',
    'webhook webpack webserver whitespace wildcard workaround workflow workspace worktree wrapper xml yaml yarn zip',
    // Parts of compounds, and short forms.
    'anti auto cross de etc inter intra micro mis multi non ok post pre proto quasi re self semi sub super trans un vs',
  ]
    .join(' ')
    .split(' '),
)

const ENDING = /(?:s|es|ed|d|ing|er|ers|r|rs|able)$/

/** True for a word of the trade in any of its forms: `rebased`, `linters`. */
export function isJargon(word: string): boolean {
  if (JARGON.has(word)) return true
  const stem = ['ing', 'ers', 'er', 'ed', 'es', 'rs', 's', 'd', 'r'].find(
    (ending) => word.endsWith(ending) && hasStem(word.slice(0, -ending.length)),
  )
  return stem !== undefined && ENDING.test(word)
}

/** `rebas(ing)` has lost an e, `deplo(yed)` nothing, `unpinn(ed)` doubles its last letter. */
function hasStem(stem: string): boolean {
  return JARGON.has(stem) || JARGON.has(`${stem}e`) || (/(.)\1$/.test(stem) && JARGON.has(stem.slice(0, -1)))
}

/** Proper names of technologies and their spellings, and what is written in capitals. A name of a person is none. */
export const TECHNOLOGIES: ReadonlySet<string> = new Set(
  [
    'Actions Alpine Android Angular Ansible Apache ARM ASCII Astro AWS Azure Babel Bash Bazel Biome BSD Buildkite Bun Cargo Chrome Chromium',
    'CircleCI Clang Clippy Cloudflare CMake CodeQL Composer Conda CPython CUDA Cypress Cython Dart Debian Deno Dependabot Django Docker',
    'Dockerfile Dockerfiles ECMAScript Elasticsearch Electron Elixir Erlang ESLint Express Fedora Firefox Flask Flutter Fortran GCC Git GitHub',
    'GitLab GNU Go Golang Google Gradle GraphQL Groovy Gulp Haskell Helm Heroku Homebrew iOS Java JavaScript Jekyll Jenkins Jest JetBrains',
    'jQuery Jira Julia JUnit Jupyter Kafka Kotlin Kubernetes Laravel Linux Lua macOS Make Makefile Makefiles Markdown Maven Mermaid Microsoft',
    'Mocha MongoDB Mozilla MySQL NestJS Netlify Next.js Next nginx Nix Node Node.js NodeJS npm NuGet NumPy Nuxt NVIDIA OAuth OpenAPI OpenSSL',
    'Oracle Pandas Perl PHP Playwright pnpm Poetry PostgreSQL Postgres PowerShell Prettier Prisma Prometheus Puppeteer PyPI Pytest Python',
    'PyTorch Qt Rails React Redis Redux Renovate RubyGems Ruby Rust Safari Sass Scala Selenium Sentry SQLite Slack Svelte Swift Tailwind',
    'TensorFlow Terraform TypeScript Ubuntu Unicode Unix Vercel Vite Vitest Vue Vue.js VS WebAssembly WebKit Webpack WebSocket WebSockets',
    'Windows WSL Wrangler Xcode Yarn Zsh English Latin Boolean Booleans I Internet Slack LaTeX Ethernet Intel Apple',
    // Capitals.
    'ABI AM API APIs BOM CD CDN CI CLI CORS CPU CPUs CRLF CSP CSRF CSS CSV DB DNS DOM ENV EOF EOL ETA FAQ FIFO FTP GB GPU GPUs GPG GUI HTML',
    'HTTP HTTPS IAM ID IDE IDEs IDs IO IP ISO JDK JIT JRE JS JSON JSX JVM KB LF LGTM LRU LTS MB MIT MR MRs MSVC NFC OK OOM ORM OS OSS PATH',
    'PDF PEM PID PM PNG POSIX PR PRs QA RAM RC README REPL REST RFC RPC SDK SDKs SEO SHA SHAs SLA SLO SMTP SQL SSD SSH SSL SSO STDERR STDOUT',
    'SVG TB TCP TDD TLS TODO TOML TSX TTL TTY UDP UI URI URIs URL URLs USB UTC UTF UUID UUIDs UX VM VMs VPN WIP WASM XML XSS YAML ZIP JPEG',
  ]
    .join(' ')
    .split(' '),
)

/** First names that are English words too: at the start of a sentence only what follows tells them apart. */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  [
    'Amber Angel April Art August Autumn Barb Basil Bill Billy Bob Bobby Bonny Brad Brook Brooks Buck Buddy Carol Carter Charity Chase Chip',
    'Chuck Clay Cliff Colt Cooper Coral Crystal Daisy Dale Dawn Dean Dick Dolly Don Dot Drake Drew Duke Earl Eve Fay Faith Fanny Felicity Fern',
    'Flora Ford Forest Foster Frank Gale Gay Gene Ginger Glen Grace Grant Guy Hank Harmony Harry Hazel Heath Heather Herb Holly Homer Hope',
    'Hunter Iris Ivy Jack Jade Jasmine Jasper Jay Jean Jimmy Joey John Johnny Josh Joy June Junior Kelvin Kitty Lance Laurel Lee Lily Liberty',
    'Maria Marge Marina Mark Mason Matt Max May Melody Mercy Merry Mickey Mike Miles Misty Molly Myrtle Nancy Nick Norm Olive Opal Pansy Parker',
    'Pat Patience Patsy Patty Pearl Peg Penny Peter Piper Polly Poppy Porter Prudence Randy Ray Red Reed Rex Rich Rob Robin Rod Roger Roman',
    'Romeo Rose Rowan Ruby Rusty Sage Sally Sandy Sherry Skip Sky Sonny Spike Star Stew Sterling Sue Summer Tab Tad Teddy Terry Timothy Toby',
    'Tom Tony Trinity Troy Victor Viola Violet Wade Wally Ward Warren Whit Will Willy Wolf Woody Young',
  ]
    .join(' ')
    .split(' '),
)

/** What people do and files do not, or rarely: after such a name it is a person's. */
export const DONE_BY_PEOPLE =
  /^\s+(?:\p{L}+ly\s+|also\s+|then\s+|later\s+|never\s+|just\s+)?(?:added|admitted|agreed|apologi[sz]ed|approved|asked|asks|blamed|broke|called|caused|changed|claimed|confirmed|debugged|decided|deleted|deployed|did|felt|figured|fixed|forced|forgot|found|got|guessed|had|has|helped|hoped|introduced|investigated|jumped|knew|knows|left|made|managed|merged|messaged|missed|noticed|opened|panicked|paged|pinged|pointed|pushed|quit|realised|realized|removed|renamed|replied|reported|reverted|reviewed|rolled|said|saved|saw|says|shipped|spent|spotted|stayed|suggested|suspected|thinks|thought|told|took|tried|tweaked|typed|wanted|was|went|woke|worked|wrote|writes)(?!\p{L})/iu
