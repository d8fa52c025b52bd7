//! The addresses of this room.

base::addresses! {
    /// Somebody would like to take part: the form for everybody.
    Interest() = "/{lang}/mitmachen/interesse";
    /// Take it back with the code.
    TakeBack() = "/{lang}/mitmachen/interesse/zuruecknehmen";
    /// It was taken back.
    TakenBack() = "/{lang}/mitmachen/interesse/geloescht";
    /// A poster with the way to the form.
    Poster() = "/{lang}/mitmachen/interesse/plakat";
    /// Who would like to take part, for staff.
    Interests() = "/{lang}/begleitung/interesse";
    /// One of them.
    OneInterest(interest: uuid::Uuid) = "/{lang}/begleitung/interesse/{interest}";
    /// Help in passing: write it down, and what was today.
    ShortContacts() = "/{lang}/begleitung/kurzkontakt";
    /// What it adds up to.
    Figures() = "/{lang}/begleitung/kurzkontakt/zahlen";
    /// Correct one.
    CorrectShort(contact: uuid::Uuid) = "/{lang}/begleitung/kurzkontakt/{contact}";
}
