//! The ways to the other parts of a long list.

use crate::{
    PageContext,
    part::{Asked, Part},
};
use leptos::prelude::*;

/// Which part it is, and links to newer ones, to older ones and to all; nothing where all of it is one part. `address`: of the list.
pub fn part_links(ctx: &PageContext, part: &Part, address: &str) -> Option<AnyView> {
    if part.of < 2 {
        return None;
    }
    let link = |to: Asked, key: &str| view! { <a class="btn" href=to.at(address)>{ctx.t(key)}</a> };
    let links = match part.shown {
        Asked::All => vec![link(Asked::Part(1), "part-newest")],
        Asked::Part(number) => {
            let newer = (number > 1).then(|| link(Asked::Part(number - 1), "part-newer"));
            let older = (number < part.of).then(|| link(Asked::Part(number + 1), "part-older"));
            newer.into_iter().chain(older).chain([link(Asked::All, "part-all")]).collect()
        }
    };
    let which = match part.shown {
        Asked::All => None,
        Asked::Part(number) => Some(ctx.tf("part-of", &[("number", number.into()), ("of", part.of.into())]).into_owned()),
    };
    let nav = view! {
        <nav class="flow" aria-label=ctx.t("part-name")>
            {which.map(|which| view! { <p class="small muted">{which}</p> })}
            <p class="btns">{links}</p>
        </nav>
    };
    Some(nav.into_any())
}
