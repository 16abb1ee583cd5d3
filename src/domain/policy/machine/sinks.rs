//! What becomes of what the bodies of rules, functions and comprehensions give.

use std::collections::{BTreeMap, BTreeSet};

use regorus::Value;

use super::program::Expr;
use super::running::{Answer, NoAnswer, Run};

/// What is made of each time that a body holds.
pub(super) enum Sink<'p> {
    /// Nothing: that it holds is enough.
    Holds,
    One {
        value: Option<&'p Expr>,
        found: Option<Value>,
        is_bound: bool,
        once: bool,
    },
    List {
        value: &'p Expr,
        found: Vec<Value>,
    },
    Set {
        value: &'p Expr,
        found: BTreeSet<Value>,
        is_bound: bool,
        once: bool,
    },
    Object {
        key: &'p Expr,
        value: Option<&'p Expr>,
        found: BTreeMap<Value, Value>,
        is_bound: bool,
        once: bool,
    },
}

impl Sink<'_> {
    /// Whether nothing more can come of going on.
    pub(super) fn is_done(&self) -> bool {
        match self {
            Self::Holds | Self::List { .. } => false,
            Self::One { found, once, .. } => *once && found.is_some(),
            Self::Set { found, once, .. } => *once && !found.is_empty(),
            Self::Object { found, once, .. } => *once && !found.is_empty(),
        }
    }
}

impl<'p> Run<'p> {
    /// A body holds once more.
    pub(super) fn take(&mut self, sink: &mut Sink<'p>) -> Answer<bool> {
        self.make()?;
        match sink {
            Sink::Holds => Ok(true),
            Sink::One { value, found, is_bound, .. } => {
                let given = match value {
                    Some(value) => self.value(value)?,
                    None => Value::Bool(true),
                };
                match found {
                    // A head that has no value where its body holds is bound in it, and does not come here.
                    _ if given == Value::Undefined => {
                        if *is_bound {
                            Err(NoAnswer)
                        } else {
                            Ok(false)
                        }
                    }
                    Some(found) => {
                        self.weigh(found, 1)?;
                        if *found == given { Ok(true) } else { Err(NoAnswer) }
                    }
                    None => {
                        *found = Some(given);
                        Ok(true)
                    }
                }
            }
            Sink::List { value, found } => {
                let given = self.value(value)?;
                if given != Value::Undefined {
                    found.push(given);
                }
                Ok(true)
            }
            Sink::Set { value, found, is_bound, .. } => {
                let given = self.value(value)?;
                if given != Value::Undefined {
                    self.weigh(&given, 1)?;
                    found.insert(given);
                } else if *is_bound {
                    return Err(NoAnswer);
                }
                Ok(true)
            }
            Sink::Object { key, value, found, is_bound, .. } => {
                let key = self.value(key)?;
                let given = match value {
                    Some(value) => self.value(value)?,
                    None => Value::Bool(true),
                };
                if key != Value::Undefined && given != Value::Undefined {
                    self.put(found, key, given)?;
                } else if *is_bound {
                    return Err(NoAnswer);
                }
                Ok(true)
            }
        }
    }

    /// A second value for a key is none.
    pub(super) fn put(&mut self, found: &mut BTreeMap<Value, Value>, key: Value, value: Value) -> Answer<()> {
        self.weigh(&key, 1)?;
        if let Some(known) = found.get(&key) {
            self.weigh(known, 1)?;
            return if *known == value { Ok(()) } else { Err(NoAnswer) };
        }
        found.insert(key, value);
        Ok(())
    }
}
