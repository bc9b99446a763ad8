using System.Collections.Frozen;
using SopEngine.Domain.Facts;
using SopEngine.Domain.PersonalData;
using SopEngine.Persistence.Accounts;
using SopEngine.Persistence.Calendars;
using SopEngine.Persistence.Deliveries;
using SopEngine.Persistence.Drafts;
using SopEngine.Persistence.Facts;
using SopEngine.Persistence.Files;
using SopEngine.Persistence.Guests;
using SopEngine.Persistence.Hosts;
using SopEngine.Persistence.Inbox;
using SopEngine.Persistence.Journal;
using SopEngine.Persistence.Keys;
using SopEngine.Persistence.Mails;
using SopEngine.Persistence.Numbers;
using SopEngine.Persistence.Operations;
using SopEngine.Persistence.Papers;
using SopEngine.Persistence.Ratings;
using SopEngine.Persistence.Reporting;
using SopEngine.Persistence.Settings;
using SopEngine.Persistence.Sops;
using SopEngine.Persistence.Stamps;
using SopEngine.Persistence.Tickets;
using SopEngine.Persistence.Trails;
using SopEngine.Persistence.Training;

namespace SopEngine.Persistence.PersonalData;

/// <summary>
/// The class of every column of text or bytes. Numbers, instants, flags and enumerations are not listed: by themselves they name nobody. A column that is missing fails a test.
/// </summary>
public static class ColumnClasses
{
    /// <summary>By row and column, as the code names them.</summary>
    public static FrozenDictionary<(string Row, string Column), DataClass> All { get; } = Tickets().Concat(Messages()).Concat(Files()).Concat(People()).Concat(Documents()).Concat(Figures()).Concat(House())
        .ToFrozenDictionary(column => (column.Row, column.Column), column => column.Class);

    private static IEnumerable<(string Row, string Column, DataClass Class)> Tickets() =>
    [
        .. Of<TicketRow>(
            none: "Number Sop Topic Class TicketType Channel LastHash", general: "Requester FiledBy OnBehalfName OnBehalfUnit OnBehalfPhone OnBehalfEmail State", specific: "Subject Answers",
            excluded: "TrackingKeyHash"),
        .. Of<HistoryRow>(
            none: "Ticket Step Outcome OnBehalfOfHash GroundHash AnswersHash PreviousHash Hash", general: "Actor Post OnBehalfOf Changes", specific: "Ground Answers", excluded: "Salt"),
        .. Of<WorkItemRow>(none: "Ticket Step Lane Unit Outcome Awaiting Called Inbox", general: "Assignee EndedBy"),
        .. Of<ClockRow>(none: "Ticket Step Target Of Extensions PauseReason Awaiting Pauses Calendar"),
        .. Of<AlarmRow>(none: "Ticket Failure"),
        .. Of<TicketMoveRow>(none: "Ticket", specific: "Certificate"),
        .. Of<RatingRow>(none: "Ticket Scores", specific: "Remark"),
        .. Of<PaperRow>(none: "Ticket Rule Template Number Step Sha256", general: "IssuedBy", specific: "Title"),
        .. Of<PaperSignatureRow>(none: "Ticket", general: "SignedBy Name Post Signature"),
    ];

    private static IEnumerable<(string Row, string Column, DataClass Class)> Messages() =>
    [
        .. Of<InboxRow>(none: "Ticket Step Template", general: "Recipient", specific: "Subject Body"),
        .. Of<DeliveryRow>(none: "Ticket Step Template", general: "Recipient Address DecidedBy", specific: "Subject Body Answer Ground"),
        .. Of<IncomingMailRow>(none: "Mark Ticket", general: "Address Name DecidedBy", specific: "Subject Body Files Ground"),
        .. Of<GuestFilingRow>(none: "Ticket", general: "Address", specific: "Request", excluded: "KeyHash"),
        .. Of<DraftRow>(none: "Form", general: "UserName", specific: "Values"),
        .. Of<OperationRow>(none: "Key RequestHash", general: "UserName", specific: "Body"),
    ];

    private static IEnumerable<(string Row, string Column, DataClass Class)> Files() =>
    [
        .. Of<FileRow>(none: "ContentType Sha256 Ticket", general: "UploadedBy", specific: "Name"),
        .. Of<FileContentRow>(specific: "Content"),
        .. Of<FilePartRow>(specific: "Content"),
        .. Of<SmallImageRow>(specific: "Content"),
        .. Of<UploadRow>(none: "Sha256", general: "UploadedBy", specific: "Name"),
    ];

    private static IEnumerable<(string Row, string Column, DataClass Class)> People() =>
    [
        .. Of<AccountRow>(general: "UserName Name Post Unit Email Phone", excluded: "FeedKeyHash PasswordHash SecurityStamp"),
        .. Of<RoleHoldingRow>(none: "Role Unit Letter", general: "UserName Instead"),
        .. Of<PeopleChangeRow>(none: "File", general: "By UserName What Before After Ground"),
        .. Of<InvitationRow>(general: "UserName", excluded: "TokenHash"),
        .. Of<SecondFactorRow>(general: "UserName", excluded: "Secret PaperCodes"),
        .. Of<SessionRow>(general: "UserName Device Address", excluded: "KeyHash SecurityStamp"),
        .. Of<ReportTokenRow>(general: "UserName Label", excluded: "TokenHash"),
        .. Of<ReportReadRow>(none: "Query", general: "UserName"),
        .. Of<PersonalReadRow>(none: "Ticket", general: "Reader Person", specific: "Ground"),
        .. Of<TrainingClockRow>(general: "SetBy"),
    ];

    private static IEnumerable<(string Row, string Column, DataClass Class)> Documents() =>
    [
        .. Of<SopRow>(none: "Sop"),
        .. Of<SopRevisionRow>(none: "Sop Definition Sha256 FileName CheckedAs Ticket Change TemplateSop"),
        .. Of<SopDraftRow>(none: "Sop Title Ticket Report TemplateSop", general: "MadeBy EditedBy"),
        .. Of<SopDraftEditRow>(none: "Definition What Operation Lineage", general: "MadeBy"),
        .. Of<TemplateAnswerRow>(none: "Sop Part Template Ground", general: "By"),
        .. Of<SettingRevisionRow>(none: "Subject Text Sha256 Ground", general: "MadeBy"),
        .. Of<CalendarVersionRow>(none: "Region Book Sha256 FilesSha256 Ground", general: "MadeBy AppliedBy"),
        .. Of<CalendarMoveRow>(none: "Ticket"),
    ];

    private static IEnumerable<(string Row, string Column, DataClass Class)> Figures() =>
    [
        .. Of<TicketFact>(none: "Ticket Sop Topic Class TicketType Channel Unit"),
        .. Of<StepFact>(none: "Ticket Sop Topic Class Step Lane Unit Outcome Calendar"),
        .. Of<PauseFact>(none: "Ticket Sop Step"),
        .. Of<ClockFact>(none: "Ticket Sop Step Of Calendar"),
        .. Of<DeviationFact>(none: "Ticket Sop Step"),
        .. Of<RatingFact>(none: "Ticket Sop"),
        .. Of<SlaDayRow>(none: "Sop"),
        .. Of<TicketDayRow>(none: "Sop"),
        .. Of<DeviationDayRow>(none: "Sop"),
        .. Of<KpiRow>(none: "Sop Kpi Facet"),
    ];

    private static IEnumerable<(string Row, string Column, DataClass Class)> House() =>
    [
        .. Of<DayRecordRow>(none: "Root Previous Hash Salt"),
        .. Of<DayEntriesRow>(none: "Ticket LastHash"),
        .. Of<NumberCounterRow>(none: "Pattern"),
        .. Of<StampRow>(none: "Subject"),
        .. Of<HostRow>(none: "Machine Build"),
        .. Of<JournalRow>(none: "Text"),
        .. Of<DataProtectionKeyRow>(none: "FriendlyName", excluded: "Xml"),
    ];

    // the columns of a class stand apart by blanks
    private static IEnumerable<(string Row, string Column, DataClass Class)> Of<TRow>(string none = "", string general = "", string specific = "", string excluded = "") =>
        new[] { (none, DataClass.None), (general, DataClass.General), (specific, DataClass.Specific), (excluded, DataClass.Excluded) }
            .SelectMany(held => held.Item1.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(column => (typeof(TRow).Name, column, held.Item2)));
}
