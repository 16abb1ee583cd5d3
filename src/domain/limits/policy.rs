//! The bounds of policy packs, and of evaluating their rules.

/// Files of one policy pack.
pub const MAX_PACK_FILES: usize = 2_000;
/// Bytes of one file of a policy pack.
pub const MAX_PACK_FILE_BYTES: usize = 1024 * 1024;
/// Packs that a policy pack may lie in, each extending the next.
pub const MAX_PACK_ANCESTORS: usize = 4;
/// Seconds of processor time that the evaluation of a pack that is not in force may take.
pub const CONFINED_CPU_SECONDS_MAX: u64 = 60;
/// Bytes of address space that it may take, its program and its stacks among them.
pub const MAX_CONFINED_BYTES: u64 = 4 * 1024 * 1024 * 1024;
/// Seconds within which a process that evaluates rules answers; one that does not is ended.
pub const JUDGE_SECONDS_MAX: u64 = 120;
/// Bytes of a message to or from a process that evaluates rules.
pub const MAX_JUDGE_MESSAGE_BYTES: usize = 1024 * 1024 * 1024;
/// Processes that evaluate the rules of packs in force and are kept while there is nothing to evaluate; as many of drafts.
pub const MAX_JUDGES_KEPT: usize = 8;
/// Processes that the rules of one decision may use up, before those that were not evaluated yet count as failed; and
/// processes for one rule that others end, before nothing is known of it.
pub const MAX_JUDGES_LOST: usize = 3;
/// Bytes of what a lint of a pack says that are read by whoever says it again.
pub const MAX_LINT_BYTES: u64 = 1024 * 1024;
/// Lines of what a lint advises that are said before something is done with a pack; how many there are beyond is said.
pub const MAX_ADVICE_SHOWN: usize = 5;
/// How often a directory that is watched is looked at, in milliseconds.
pub const WATCH_MILLISECONDS: u64 = 500;
/// Cases in the tables of one policy pack.
pub const MAX_CASES: usize = 2_000;
/// Files of a published policy pack that are fetched at once.
pub const MAX_PACK_FETCHES: usize = 8;
/// Bytes of a whole policy pack.
pub const MAX_PACK_BYTES: usize = 16 * 1024 * 1024;
/// Rules of one pack.
pub const MAX_RULES: usize = 1_000;
/// Characters of a path within a pack.
pub const MAX_PACK_PATH_CHARS: usize = 255;
/// Environments of one pack.
pub const MAX_ENVIRONMENTS: usize = 100;
/// Signer sets, approver groups and constants of one pack, and identities of one set, each.
pub const MAX_PACK_ENTRIES: usize = 1_000;
/// Distinct public keys of one pack, those of signers and approvers together.
pub const MAX_PACK_KEYS: usize = 1_024;
/// Times that packs were put in force for one project whose people are looked up where approvals are counted; with more, none counts.
pub const MAX_PACKS_OF_PEOPLE: usize = 10_000;
/// People of one group of approvers.
pub const MAX_PEOPLE: usize = 100;
/// Stars of one identity pattern.
pub const MAX_PATTERN_STARS: usize = 8;
/// Load errors of a pack that are listed; how many there are beyond is said.
pub const MAX_LOAD_ERRORS_LISTED: usize = 100;
/// Characters of one load error or of one report of the policy engine.
pub const MAX_LOAD_ERROR_CHARS: usize = 400;
/// Rules, functions and helpers over all modules of a pack.
pub const MAX_REGO_DEFINITIONS: usize = 10_000;
/// Rules that refer to one another in a row, from a rule down to the helper that needs no other: each costs stack.
pub const MAX_REGO_CHAIN: usize = 50;
/// Infix operators in a row within one pair of brackets: each is one level of the syntax tree.
pub const MAX_REGO_OPERATORS: usize = 200;
/// Nesting of brackets in a Rego module (the parser is exponential in it).
pub const MAX_REGO_NESTING: usize = 10;
/// Bytes that `concat`, `replace`, `strings.replace_n` and `sprintf` may produce.
pub const MAX_BUILTIN_TEXT_BYTES: usize = 1024 * 1024;
/// Bytes that the patterns of one `strings.replace_n` may take when they are compiled.
pub const MAX_REPLACER_BYTES: usize = 4 * 1024 * 1024;
/// Items of a list that `array.concat` may produce.
pub const MAX_BUILTIN_LIST_ITEMS: usize = 100_000;
/// Parts of the values that a call compares or copies, each as often as it is held: what holds the same value many times over
/// can be larger than any memory.
pub const MAX_BUILTIN_PARTS: usize = 1_000_000;
/// Width or precision in a `sprintf` format.
pub const MAX_SPRINTF_WIDTH: usize = 100;
/// Bytes a compiled regular expression may take.
pub const MAX_REGEX_BYTES: usize = 100 * 1024;
/// Characters of a text, times those of a pattern, that `glob.match` looks at.
pub const MAX_GLOB_STEPS: usize = 4 * 1024 * 1024;
/// Nesting of `{…}` in the pattern of a `glob.match`.
pub const MAX_GLOB_NESTING: usize = 8;
/// Steps of the policy engine between two looks at its timer: few, since one may double the work of the one before.
pub const TIMER_STEPS_MAX: u32 = 8;
/// Items of lists that the machine makes in one run before it leaves the question to the interpreter: it is quick enough to fill
/// the memory before its time is up.
pub const MAX_ITEMS_MADE: usize = 1_000_000;
/// Parts of values that the machine compares in one run, each as often as it is held.
pub const MAX_PARTS_COMPARED: usize = 4_000_000;
/// Names that a body may give a value, with those around it, for the machine to run it.
pub const MAX_NAMES_IN_BODY: usize = 1_000;
/// Rules and functions that wait for each other in a run of the machine before it leaves the question to the interpreter.
pub const MAX_WAITING_RULES: usize = 1_000;
/// Milliseconds that one rule may compute.
pub const RULE_MILLISECONDS_MAX: u64 = 100;
/// Milliseconds for which the clock on the wall stands for the time that a thread has computed, where many rules are asked.
pub const PACE_MILLISECONDS_MAX: u64 = 5;
/// Milliseconds that all rules of one decision may compute together, for each part of an index anew.
pub const DECISION_MILLISECONDS_MAX: u64 = 5_000;
/// Milliseconds that the interpreter may compute for one rule that the machine has answered, to say the same: it takes some ten
/// times as long.
pub const SECOND_RULE_MILLISECONDS_MAX: u64 = 5_000;
/// Milliseconds that it may compute for all rules of one decision together, for each part of an index anew.
pub const SECOND_DECISION_MILLISECONDS_MAX: u64 = 20_000;
/// Milliseconds that the rules about all parts of an index may take together.
pub const PARTS_MILLISECONDS_MAX: u64 = 60_000;
/// Outputs of rules, in all environments, that are asked for in one evaluation; with more, each is asked by itself.
pub const MAX_ANSWERS_TOGETHER: usize = 10_000;
/// Times that a rule is asked again, each time for four times as long, while the machine does not let it compute.
pub const MAX_RULE_TRIES: u32 = 4;
/// Characters of a text that a rule gives (`expected`, `found`).
pub const MAX_RULE_TEXT_CHARS: usize = 2_000;
/// Stack of the threads that evaluate rules, in bytes.
pub const EVALUATION_STACK_BYTES: usize = 64 * 1024 * 1024;
/// Decisions whose rules are evaluated at the same time; as many as runs are in work, and a few replays beside them.
pub const MAX_EVALUATIONS: usize = 24;
/// Seconds that such a thread is kept while there is nothing to evaluate.
pub const EVALUATION_IDLE_SECONDS: u64 = 10;
/// Decisions that a preview looks at, the newest.
pub const MAX_PREVIEW_DECISIONS: u64 = 1_000_000;
/// Decisions that a preview looks at when nothing is said about how many, or since when.
pub const PREVIEW_DECISIONS: u64 = 1_000;
/// Rules by which a preview groups what it found; it counts the rest.
pub const MAX_PREVIEW_GROUPS: usize = 3_000;
/// Seconds of processor time that a preview may take, of all cores together.
pub const PREVIEW_CPU_SECONDS_MAX: u64 = 3_600;
/// Most names that one regular expression of another program's policy is written out as: whoever means more means a pattern.
pub const MAX_IMPORT_NAMES: usize = 64;
/// How deeply the groups of such an expression are nested at most.
pub const MAX_IMPORT_NESTING: usize = 16;
/// Conditions on one thing that another one in the same body is held against, to find those that nothing meets together.
pub const MAX_CONDITIONS_COMPARED: usize = 64;
/// Names behind each other through which it is followed that one of them is never true.
pub const MAX_NAMES_FOLLOWED: usize = 8;
