//! The table of what must not stand where: layers (see ARCHITECTURE.md), pieces that are safe only in one place, and style.
//! A new rule is a new row with an example that it must find; the tests try every row.

/// One row. `files`, `except` and `pattern` are regular expressions; comments and tests are not looked at.
pub(crate) struct Rule {
    /// Paths it is about.
    pub(crate) files: &'static str,
    /// Paths it is not about after all; empty: none.
    pub(crate) except: &'static str,
    /// Allowed in blocks that begin with this word; empty: nowhere.
    pub(crate) unless_in: &'static str,
    /// What must not stand there.
    pub(crate) pattern: &'static str,
    /// What to do instead.
    pub(crate) sentence: &'static str,
    /// A path and a text that break the rule.
    #[cfg_attr(not(test), expect(dead_code, reason = "the tests try every row"))]
    pub(crate) example: (&'static str, &'static str),
}

const RULES: &str = r"^app/[a-z]+/src/rules(\.rs$|/)";
const RECORDS: &str = r"^app/[a-z]+/src/records(\.rs$|/)";
const ACTS: &str = r"^app/[a-z]+/src/acts(\.rs$|/)";
const SHOWN: &str = r"^app/[a-z]+/src/(pages|forms)(\.rs$|/)";
const ISLANDS: &str = r"^app/[a-z]+/src/islands(\.rs$|/)";
const APP: &str = r"^app/[a-z]+/src/.*\.rs$";
const OWN_PIECES: &str = r"^app/base/src/ui(\.rs$|/)";
const STYLE: &str = r"^style/.*\.css$";

const fn rule(files: &'static str, pattern: &'static str, sentence: &'static str, example: (&'static str, &'static str)) -> Rule {
    Rule { files, except: "", unless_in: "", pattern, sentence, example }
}

pub(crate) const TABLE: &[Rule] = &[
    // Layers.
    rule(
        RULES,
        r"\basync\b|\.await\b|\bsqlx\b|\bleptos\b|\baxum\b|\btokio\b",
        "rules are pure: no async, database or HTML. Let the act gather the facts and pass them in.",
        ("app/people/src/rules.rs", "pub async fn may() {}"),
    ),
    rule(
        RULES,
        r"\bSystemTime\b|\bInstant\b|\bstd::(fs|net|env|process|io)\b|\bStore\b",
        "rules know no clock, file or store. Take the moment, or what was read, as an argument.",
        ("app/people/src/rules/age.rs", "let now = SystemTime::now();"),
    ),
    rule(
        RECORDS,
        r"\bleptos\b|\baxum\b|\bcrate::(acts|pages|forms)\b",
        "records only read and write rows: no HTML, no web, no acts.",
        ("app/learning/src/records.rs", "use leptos::prelude::*;"),
    ),
    rule(
        ACTS,
        r"\bleptos\b|\bleptos_axum\b|\baxum\b|\bcrate::(pages|forms)\b",
        "acts know neither web nor HTML. Return what happened; pages and forms show it.",
        ("app/learning/src/acts.rs", "use axum::http::StatusCode;"),
    ),
    rule(
        ACTS,
        r#"\.sql\s*\(|\bsqlx\b|"\s*(?i:select\s[^"]*\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|with\s+\w+\s+as\s*\()"#,
        "acts write no SQL. Give the statement a name in records.rs.",
        ("app/learning/src/acts/answer.rs", "store.all(\"\n   SELECT id from answers\")"),
    ),
    rule(
        SHOWN,
        r"\bStore\b|\bsqlx\b|\.sql\s*\(|\bcrate::records\b",
        "pages and forms never see the database. Ask an act.",
        ("app/people/src/forms/sign_in.rs", "fn f(store: &Store) {}"),
    ),
    rule(
        SHOWN,
        r"\baxum::",
        "pages and forms know no axum types. base's page() and form() speak with the web.",
        ("app/people/src/pages.rs", "use axum::response::Response;"),
    ),
    rule(
        ISLANDS,
        r"\bStore\b|\bsqlx\b|\bcrate::(acts|records|pages|forms)\b",
        "islands run in the browser: they may use only rules and their own properties.",
        ("app/people/src/islands.rs", "use crate::acts::sign_in;"),
    ),
    Rule {
        // The server may ask about the database as a whole: does it answer, copy it, tidy its file.
        except: r"^app/[a-z]+/src/records(\.rs$|/)|^app/base/src/store(\.rs$|/)|^server/(keeping/src/|src/(probes|upkeep)\.rs)|/tests?(\.rs$|/)",
        ..rule(
            r"^(app|server)/.*\.rs$",
            r"\.sql\s*\(",
            "only records.rs writes SQL. Give the statement a name there and call it through an act.",
            ("server/src/jobs.rs", "store.sql(\"delete from x\")"),
        )
    },
    // Safe only in one place.
    Rule {
        except: r"^app/base/src/ui(\.rs$|/)|^app/learning/src/(content|screen)(\.rs$|/)",
        ..rule(
            APP,
            r"\binner_html\b",
            "raw HTML is written only by base/src/ui and learning's content renderer. Build it with view! instead.",
            ("app/people/src/pages.rs", "view! { <p inner_html=name/> }"),
        )
    },
    Rule {
        except: OWN_PIECES,
        ..rule(
            APP,
            r"<textarea\b",
            "leptos writes the text of a <textarea> unescaped. Use ui::TextArea.",
            ("app/people/src/pages.rs", "view! { <textarea>{text}</textarea> }"),
        )
    },
    Rule {
        except: OWN_PIECES,
        ..rule(
            APP,
            r"<Title\b",
            "leptos writes a <Title> unescaped. Use ui::title.",
            ("app/people/src/pages.rs", "view! { <Title text=name/> }"),
        )
    },
    // The content security policy lets neither through.
    rule(
        APP,
        r"\sstyle=|\sstyle:[a-z-]+=|\son[a-z]+=",
        "the page's policy forbids inline styles and scripts. Use a class in style/ or a module in public/js/.",
        ("app/people/src/pages.rs", "view! { <p style=\"color:red\">x</p> }"),
    ),
    // Style.
    rule(
        STYLE,
        r"\b(margin|padding|border|inset)-(left|right)\b",
        "left and right are wrong in Arabic. Use -inline-start and -inline-end.",
        ("style/40-components/a.css", "a { margin-left: 1rem }"),
    ),
    rule(
        STYLE,
        r"\btext-align:\s*(left|right)\b",
        "left and right are wrong in Arabic. Use start and end.",
        ("style/40-components/a.css", "a { text-align:right }"),
    ),
    Rule {
        except: r"^style/90-print\.css$",
        unless_in: "prefers-reduced-motion",
        ..rule(
            STYLE,
            r"!\s*important\b",
            "!important breaks the order of the layers. It may stand only in 90-print.css and for reduced motion.",
            ("style/40-components/a.css", "a { color: red !important }"),
        )
    },
    rule(
        STYLE,
        r"@import\b",
        "every file of style/ is joined by the build. Take the @import out.",
        ("style/40-components/a.css", "@import 'b.css';"),
    ),
];
