//! What can be chosen, each with a line below: what a role is, what it is given over.

use super::words;
use base::{PageContext, Role, ui::Choice};
use people::{
    acts::list_team::Named,
    rules::team::{OFFERED, Over},
};

/// The roles.
pub(super) fn roles(ctx: &PageContext) -> Vec<Choice> {
    let choice =
        |role: Role| Choice { value: role.code().to_owned(), words: words::role(ctx, role), line: words::role_line(ctx, role) };
    OFFERED.into_iter().map(choice).collect()
}

/// What a role can be given over.
pub(super) fn overs(ctx: &PageContext, places: &[(Over, Named)]) -> Vec<Choice> {
    let house = [(Over::Own, Named::Own), (Over::All, Named::All)];
    let choice = |(over, named): &(Over, Named)| {
        let line = match named {
            Named::Own => "over-own-line",
            Named::Site(_) => "over-site-line",
            Named::Group(..) => "over-group-line",
            Named::All | Named::Other => "over-all-line",
        };
        let words = words::over(ctx, named);
        Choice { value: over.code(), words, line: ctx.t(line).into_owned() }
    };
    house.iter().chain(places).map(choice).collect()
}
