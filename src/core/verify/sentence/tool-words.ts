// Words of which a proposed command may be made without standing in the evidence: tools that every project has, what they are told, and
// words of the workflow files and image recipes that advice points to. Nothing here deletes, forces or publishes.

/** Reviewed by hand: whoever types one of these by mistake sees a message and loses nothing. */
export const TOOL_WORDS: ReadonlySet<string> = new Set(
  [
    // git
    'git log diff show blame bisect status fetch checkout switch grep stash revert config branch tag describe ls-files rev-parse cherry-pick',
    'update-index --chmod +x --global --local --add safe.directory --stat --oneline --follow --patch --name-only --word-diff HEAD origin',
    // package managers and runners of tests
    'npm npx pnpm yarn run run-script ci install test build lint ls view outdated why exec pip pip3 python python3 node go cargo mvn gradle',
    './gradlew ./mvnw make cmake ctest bundle rspec pytest jest vitest docker compose build-arg --build-arg --no-cache --progress plain --target',
    '--help --version --verbose --watch --test --test-name-pattern --tests --exact --run --coverage --frozen-lockfile --dry-run --if-present',
    './... -Dtest terraform plan validate kubectl get logs',
    // the machine
    'df du free ps ls cat grep find which env printenv head tail wc sort uniq curl ping dig ulimit uname time',
    '-h -S -G -L -n -p -t -u -v -x -i -a -l -r -c -f -k -run -la -rn -vv -e -m -- . | && HOME PATH',
    // workflow files and image recipes
    'FROM COPY RUN ARG ENV WORKDIR permissions needs env if uses with secrets concurrency timeout-minutes continue-on-error fail-fast',
    'runs-on strategy matrix services container actions/checkout actions/cache actions/setup-node actions/upload-artifact package.json',
    'package-lock.json Dockerfile README.md .gitignore .github/workflows .gitattributes GITHUB_TOKEN ubuntu-latest contents read write',
  ]
    .join(' ')
    .split(' '),
)
