//! Tests of the policy: the file, every cell of it, and the laws that hold for any such file.

mod cells;
mod laws;

use super::*;
use base::Role;

const HEAD: &str = "kind,action,participant,coach,trainer,desk,editor,adviser,coordinator,dpo,admin";

/// What is wrong with a policy of one row.
fn fault(row: &str) -> String {
    Matrix::parse(&format!("# A remark.\n{HEAD}\n{row}\n")).unwrap_err().to_string()
}

#[test]
fn the_policy_of_this_house_can_be_read() {
    let matrix = matrix().unwrap_or_else(|fault| panic!("{fault}"));
    for action in Action::ALL {
        assert!(matrix.rows().any(|(_, row)| row == action), "nobody can do `{}`", action.code());
    }
}

#[test]
fn a_broken_policy_is_refused_with_its_line() {
    for (row, say) in [
        ("person,see,own,main,-,-,-,-,-,-", "line 3: it has not as many cells as the first line"),
        ("human,see,own,main,-,-,-,-,-,-,-", "line 3: there is no kind `human`"),
        ("person,touch,own,main,-,-,-,-,-,-,-", "line 3: there is no action `touch`"),
        ("person,see,own,man,-,-,-,-,-,-,-", "line 3: coach: `man` is no word of a cell; never is `-`"),
        ("person,see,own,,-,-,-,-,-,-,-", "line 3: coach: `` is no word of a cell; never is `-`"),
        ("person,see,own,main -,-,-,-,-,-,-,-", "line 3: coach: `-` is no word of a cell; never is `-`"),
        ("person,see,own,main  scope,-,-,-,-,-,-,-", "line 3: coach: `` is no word of a cell; never is `-`"),
        ("person,see,own,main main,-,-,-,-,-,-,-", "line 3: coach: `main` stands there twice"),
        ("person,see,own,author deputy,-,-,-,-,-,-,-", "line 3: coach: a deputy needs `main`, `scope` or `all` beside her"),
        ("person,see,own,all scope,-,-,-,-,-,-,-", "line 3: coach: beside `all` only `deputy` says something"),
        (
            "person,see,scope,-,-,-,-,-,-,-,-",
            "line 3: participant: `scope` can mean nothing, or must not stand, for the kind `person`",
        ),
        (
            "person,see,own,-,-,-,-,-,-,-,scope",
            "line 3: admin: `scope` can mean nothing, or must not stand, for the kind `person`",
        ),
        ("draft,see,-,-,-,-,-,-,-,-,all", "line 3: admin: `all` can mean nothing, or must not stand, for the kind `draft`"),
        ("jobs,see,-,main,-,-,-,-,-,-,-", "line 3: coach: `main` can mean nothing, or must not stand, for the kind `jobs`"),
        ("account,see,-,main,-,-,-,-,-,-,-", "line 3: coach: `main` can mean nothing, or must not stand, for the kind `account`"),
        ("person,see,own,-,-,-,-,-,-,-,-\nperson,see,own,-,-,-,-,-,-,-,-", "line 4: person,see stands there twice"),
        ("person,see,own,-,-,-,-,-,-,-,-", "line 0: there is no row for `contact`"),
    ] {
        assert_eq!(fault(row), format!("policy.csv, {say}"), "{row}");
    }
    let swapped = HEAD.replace("coach,trainer", "trainer,coach");
    assert_eq!(Matrix::parse(&swapped).unwrap_err().to_string(), format!("policy.csv, line 1: the first line is `{HEAD}`"));
    assert!(Matrix::parse("").is_err());
}

/// Codes stand in the log for ever: this list only grows.
#[test]
fn codes_are_a_promise() {
    let actions: Vec<&str> = Action::ALL.iter().map(|action| action.code()).collect();
    assert_eq!(actions, ["list", "see", "make", "change", "end", "erase", "print-card", "help-in", "run", "merge"]);
    let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.code()).collect();
    assert_eq!(
        kinds.join(" "),
        "person contact card sign-in placement leaver history export erasure consent data-request progress attendance service-fact goal task competence protocol answer private-note agreement \
         handing-note help appointment participation interest short-contact draft upload account assignment site group sub-project organisation rooms jobs backups content-faults log meeting closure figures station tour"
    );
    assert!(Action::ALL.iter().all(|action| Action::from_code(action.code()) == Some(*action)));
    assert!(Kind::ALL.iter().all(|kind| Kind::from_code(kind.code()) == Some(*kind)));
    assert_eq!((Action::from_code("touch"), Kind::from_code("")), (None, None));
    for role in Role::ALL {
        for word in Word::ALL {
            let code = Ground { role, word, stands_for: Some(uuid::Uuid::nil()) }.code();
            assert!(code.len() <= 40, "{code}");
        }
    }
}
