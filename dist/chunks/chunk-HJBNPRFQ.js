import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  PERMISSIONS,
  toBotName
} from "./chunk-3TJOKC6S.js";
import {
  skip
} from "./chunk-GMYWAUZB.js";
import {
  PortFailure,
  describeFailure
} from "./chunk-FHP5UICW.js";

// src/core/admission.ts
function needsPermission(asker) {
  return asker !== null && !isBot(asker);
}
function judge(asker, permission, policy) {
  return asker === null ? skip("not-allowed", "deleted account") : isBot(asker) ? policy.allowedBots.includes(toBotName(asker.login)) ? null : skip("bot-not-allowed", asker.login) : permission === null || permission === "unknown" ? skip("permission-unknown", asker.login) : isPermitted(permission, policy.allowedPermission) ? null : skip("not-allowed", `${asker.login} has ${permission}`);
}
function isBot({ login, isBot: isMarked }) {
  return isMarked || /\[bot\]$/i.test(login);
}
function isPermitted(permission, least) {
  return permission !== "unknown" && PERMISSIONS.indexOf(permission) <= PERMISSIONS.indexOf(least);
}

// src/attend/membership.ts
function createMembership({
  github,
  policy,
  console
}) {
  let asked = /* @__PURE__ */ new Map();
  function readPermission(login) {
    let known = asked.get(login) ?? askPermission(login, { github, console });
    return asked.set(login, known), known;
  }
  async function judgeOne(asker) {
    let permission = asker !== null && needsPermission(asker) ? await readPermission(asker.login) : null;
    return judge(asker, permission, policy);
  }
  return {
    async refuse(askers) {
      return (await Promise.all(askers.map(judgeOne))).find((refusal) => refusal !== null) ?? null;
    },
    async findAskers(people) {
      let logins = [...new Map(people.map((person) => [person.login, person])).values()];
      return (await Promise.all(logins.map(async (person) => ({ person, refusal: await judgeOne(person) })))).flatMap(({ person, refusal }) => refusal === null ? [person.login] : []);
    },
    async findMembers(logins) {
      let distinct = [...new Set(logins)], permissions = await Promise.all(distinct.map(readPermission));
      return distinct.filter((_, index) => isPermitted(permissions[index] ?? "unknown", "write"));
    }
  };
}
async function askPermission(login, { github, console }) {
  try {
    return await github.readPermission(login);
  } catch (failure) {
    if (!(failure instanceof PortFailure)) throw failure;
    return failure.status === 404 ? "none" : (console.info(`Could not read what ${login} may do here: ${describeFailure(failure)}`), "unknown");
  }
}

export {
  createMembership
};
