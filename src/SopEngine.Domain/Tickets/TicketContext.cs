using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Papers;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Tickets;

/// <summary>What a decision may know besides the ticket and the command. Nothing in it changes while deciding.</summary>
public sealed record TicketContext
{
    /// <summary>The revision the ticket runs on, without the parts outside the SOP that are off.</summary>
    public required SopRevision Sop { get; init; }

    public required TenantProfile Tenant { get; init; }

    public required CalendarSet Calendars { get; init; }

    /// <summary>UTC, cut to milliseconds.</summary>
    public required DateTime Now { get; init; }

    public required Actor Actor { get; init; }

    /// <summary>Everybody with an account in the region, by user name.</summary>
    public required IReadOnlyDictionary<string, Person> People { get; init; }

    /// <summary>What has been answered on this ticket so far, by field.</summary>
    public IReadOnlyDictionary<string, Answer> Answers { get; init; } = new Dictionary<string, Answer>();

    /// <summary>The uploaded files that the actor may attach, by id.</summary>
    public IReadOnlyDictionary<string, AttachableFile> Files { get; init; } = new Dictionary<string, AttachableFile>();

    /// <summary>The papers that the ticket has, oldest first; read only where a command or view is about them.</summary>
    public IReadOnlyList<IssuedPaper> Papers { get; init; } = [];

    /// <summary>Whether the actor gave a ground, not long ago, for seeing this ticket's personal data; read only where a ticket is shown.</summary>
    public bool Revealed { get; init; }

    /// <summary>The calendar a clock was laid on.</summary>
    public WorkingCalendar CalendarOf(Clock clock) => Calendars.OfVersion(clock.Calendar);

    /// <summary>
    /// The calendar that time is counted on: the topic's own where it has one (a service that never closes), else that of the unit or the nearest unit above it, else the
    /// ordinary one.
    /// </summary>
    public WorkingCalendar CalendarFor(string? topic, string? unit) => Calendars.Find(FindTopic(topic)?.Calendar ?? Tenant.CalendarOfUnit(unit));

    public CatalogueTopic? FindTopic(string? id) => Tenant.Topics.FirstOrDefault(topic => topic.Id == id && topic.Sop == Sop.Sop);
}
