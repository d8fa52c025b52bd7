//! Who works here and what each of them was given; who is invited and has not come yet.

use super::{
    by::{By, may_with, principal},
    invite::name_of,
};
use crate::{
    policy::{self, Action, Facts, Listing, of, of::Subject as _, to},
    records::{
        account::{self, Account, Kind},
        assignment::{self, Kept},
        group,
        invitation::{self, Whom},
        second_factor, site,
    },
    rules::team::Over,
    vault::Vault,
};
use base::{AppError, Context, Moment, Role, fold, rights::Scope};
use std::collections::HashMap;
use uuid::Uuid;

/// Everybody who works here, did, or is to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    /// Who works here or did, by name.
    pub members: Vec<Member>,
    /// Who has a link that was not used, newest first.
    pub invited: Vec<Invited>,
}

/// Somebody who works here, or did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The account.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// What she was given and is not over, oldest first.
    pub given: Vec<Held>,
    /// When she left.
    pub ended_at: Option<Moment>,
}

/// A role that somebody has, had, or will have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The assignment.
    pub id: Uuid,
    /// The role.
    pub role: Role,
    /// Over what, in the words of the house.
    pub over: Named,
    /// Whose place she takes.
    pub deputy_of: Option<String>,
    /// From when.
    pub from: Moment,
    /// Until when.
    pub to: Option<Moment>,
}

/// What a role is given over, with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// Only the people whose main coach she is.
    Own,
    /// Everything.
    All,
    /// A site.
    Site(String),
    /// A group, and its site.
    Group(String, String),
    /// Something that this copy has no name for.
    Other,
}

/// Somebody who has a link and did not use it yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    /// The invitation.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// What she is to be, and over what; `None`: she works here and is to choose a new password.
    pub to_be: Option<(Role, Named)>,
    /// Whose new password it is.
    pub member: Option<Uuid>,
    /// When the link was made.
    pub made_at: Moment,
    /// The first moment in which it works no more.
    pub ends_at: Moment,
}

/// Everybody whom the visitor may see.
///
/// # Errors
/// `SignInFirst` without a sign-in; `NotFound` when she may list nobody; `Broken` or `Busy` when the store does not answer.
pub async fn list_team(ctx: &Context) -> Result<Team, AppError> {
    let mut tx = ctx.store.begin().await?;
    let listing = policy::list::<of::Account>(&mut tx, principal(ctx, ctx.person()?), ctx.chance.as_ref()).await?;
    let shows = |listing: &Listing<'_, of::Account>, facts: Option<Facts>| facts.is_some_and(|facts| listing.shows(&facts));
    let names = Names::read(ctx).await?;
    let given = assignment::not_over(&ctx.store, ctx.at).await?;
    let mut members = Vec::new();
    for (name, account) in names.staff() {
        if shows(&listing, of::Account(account.id).facts(&mut tx, ctx.at).await?) {
            let given = given.iter().filter(|kept| kept.given.account == account.id).map(|kept| names.held(kept)).collect();
            members.push(Member { id: account.id, name: name.clone(), given, ended_at: account.ended_at });
        }
    }
    let mut invited = Vec::new();
    for link in invitation::open(&ctx.store).await? {
        let (facts, to_be, member) = match &link.whom {
            Whom::Newcomer { role, scope, .. } => {
                let facts = of::Invitation { invitation: link.id, scope: *scope }.facts(&mut tx, ctx.at).await?;
                (facts, Some((*role, names.over(*scope, Uuid::nil()))), None)
            }
            Whom::Member(account) => (of::Account(*account).facts(&mut tx, ctx.at).await?, None, Some(*account)),
        };
        if shows(&listing, facts) {
            let name = name_of(ctx, &link.whom).await?;
            invited.push(Invited { id: link.id, name, to_be, member, made_at: link.made_at, ends_at: link.ends_at });
        }
    }
    tx.commit().await?;
    members.sort_by_cached_key(|member| (fold::order(&member.name), member.id));
    Ok(Team { members, invited })
}

/// One of them, with what she had before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedMember {
    /// Who.
    pub member: Member,
    /// The e-mail address.
    pub email: String,
    /// Since when a second factor is asked for.
    pub second_factor: Option<Moment>,
    /// What is over, newest first.
    pub before: Vec<Held>,
    /// Those whose place she could take, if the visitor may give it.
    pub others: Vec<(Uuid, String)>,
    /// The sites and groups over which a role can be given.
    pub places: Vec<(Over, Named)>,
}

/// Opens the page of somebody who works here; that is written down.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is nobody, or it is not for the visitor to see.
pub async fn open_member(ctx: &Context, by: By, id: Uuid) -> Result<OpenedMember, AppError> {
    by.begin(ctx, to::See, of::Account(id)).await?.commit().await?;
    let names = Names::read(ctx).await?;
    let (name, account) = names.accounts.get(&id).ok_or(AppError::NotFound)?;
    let is_over = |kept: &Kept| kept.given.to.is_some_and(|to| to <= ctx.at || to <= kept.given.from);
    let (before, mut given): (Vec<Kept>, Vec<Kept>) =
        assignment::of_account(&ctx.store, id).await?.into_iter().partition(is_over);
    given.reverse();
    let held = |kept: &Vec<Kept>| kept.iter().map(|kept| names.held(kept)).collect::<Vec<_>>();
    // What is lent lies nowhere: who gives roles only at her site lends none, and learns no names for it.
    let lends = may_with(ctx, Action::Make, policy::Kind::Assignment, &Facts { person: Some(id), ..Facts::default() });
    let mut others: Vec<(Uuid, String)> = names
        .staff()
        .filter(|(_, other)| lends && other.id != id && other.ended_at.is_none())
        .map(|(name, a)| (a.id, name.clone()))
        .collect();
    others.sort_by_cached_key(|(id, name)| (fold::order(name), *id));
    Ok(OpenedMember {
        member: Member { id, name: name.clone(), given: held(&given), ended_at: account.ended_at },
        email: account.email.clone().unwrap_or_default(),
        second_factor: second_factor::find(&ctx.store, id).await?.map(|active| active.active_at),
        before: held(&before),
        others,
        places: names.places(),
    })
}

/// The sites and groups over which a role can be given.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn places(ctx: &Context) -> Result<Vec<(Over, Named)>, AppError> {
    Ok(Names::read(ctx).await?.places())
}

/// Somebody who works here and did not leave.
pub(super) async fn member(ctx: &Context, id: Uuid) -> Result<Account, AppError> {
    let account = account::find(&ctx.store, id).await?;
    account.filter(|a| a.ended_at.is_none() && a.kind == Kind::Staff && (ctx.settings.demo || !a.demo)).ok_or(AppError::NotFound)
}

/// The names of everybody who works here and of all places.
pub(super) struct Names {
    accounts: HashMap<Uuid, (String, Account)>,
    sites: Vec<site::Site>,
    groups: Vec<group::Group>,
}

impl Names {
    pub(super) async fn read(ctx: &Context) -> Result<Self, AppError> {
        let shown = |account: &Account| account.kind == Kind::Staff && (ctx.settings.demo || !account.demo);
        let vault = Vault::of(ctx)?;
        let named = |account: Account| (account.id, (account.name.shown(vault), account));
        let accounts = account::all(&ctx.store).await?.into_iter().filter(shown).map(named).collect();
        Ok(Self { accounts, sites: site::all(&ctx.store).await?, groups: group::all(&ctx.store).await? })
    }

    fn staff(&self) -> impl Iterator<Item = &(String, Account)> {
        self.accounts.values()
    }

    fn held(&self, kept: &Kept) -> Held {
        let given = &kept.given;
        Held {
            id: kept.id,
            role: given.role,
            over: self.over(Some(given.scope), given.account),
            deputy_of: given.deputy_of.map(|other| self.accounts.get(&other).map(|(name, _)| name.clone()).unwrap_or_default()),
            from: given.from,
            to: given.to,
        }
    }

    fn over(&self, scope: Option<Scope>, account: Uuid) -> Named {
        let site = |id| self.sites.iter().find(|site| site.id == id).map(|site| site.name.clone()).unwrap_or_default();
        match scope.map(|scope| Over::of(scope, account)) {
            None | Some(Some(Over::Own)) => Named::Own,
            Some(Some(Over::All)) => Named::All,
            Some(Some(Over::Site(id))) => Named::Site(site(id)),
            Some(Some(Over::Group(id))) => match self.groups.iter().find(|group| group.id == id) {
                Some(group) => Named::Group(group.name.clone(), site(group.site)),
                None => Named::Other,
            },
            Some(None) => Named::Other,
        }
    }

    /// Those that did not end: each site with its groups below it.
    pub(super) fn places(&self) -> Vec<(Over, Named)> {
        let mut all = Vec::new();
        for site in self.sites.iter().filter(|site| site.ended_at.is_none()) {
            all.push((Over::Site(site.id), Named::Site(site.name.clone())));
            for group in self.groups.iter().filter(|group| group.site == site.id && group.ended_at.is_none()) {
                all.push((Over::Group(group.id), Named::Group(group.name.clone(), site.name.clone())));
            }
        }
        all
    }
}
