using SopEngine.Domain.Calendars;
using SopEngine.Domain.Papers;

namespace SopEngine.Domain.Tenants;

/// <summary>A region as its file describes it (<c>tenants/ID/tenant.yaml</c> and <c>catalogue.yaml</c>).</summary>
public sealed record TenantProfile
{
    public required TenantId Id { get; init; }

    /// <summary>Short name on pages: Kabupaten Banyuwangi.</summary>
    public required string Name { get; init; }

    public string Agency { get; init; } = "";

    public TenantKind Kind { get; init; } = TenantKind.Region;

    /// <summary>
    /// True for a region to practise in: its clock can be moved, nothing it writes leaves the house, and its tickets are not to be
    /// counted.
    /// </summary>
    public bool IsTraining { get; init; }

    /// <summary>IANA zone, never an offset.</summary>
    public string Zone { get; init; } = "Asia/Jakarta";

    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>The regions, such as its province, that may read this one's figures beside their own. The owner of the figures says so, and nobody else.</summary>
    public IReadOnlyList<TenantId> FiguresFor { get; init; } = [];

    /// <summary>The one colour a region may change, as #rrggbb; null for the house's.</summary>
    public string? Accent { get; init; }

    /// <summary>The pattern of ticket numbers.</summary>
    public string TicketNumbers { get; init; } = "T-{year}-{seq:4}";

    public IReadOnlyList<Unit> Units { get; init; } = [];

    public IReadOnlyList<RoleDefinition> Roles { get; init; } = [];

    /// <summary>Role holders for a demo; real accounts are made in the pages.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>Parts outside the SOP that are turned on, by SOP id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Extensions { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Own words for states, keyed by open, waiting, resolved, closed.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<CatalogueTopic> Topics { get; init; } = [];

    /// <summary>Targets of the nation that run on tickets beside the region's own, by SOP id; none unless turned on.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<NationalTarget>> NationalTargets { get; init; } =
        new Dictionary<string, IReadOnlyList<NationalTarget>>();

    /// <summary>How messages leave the house.</summary>
    public MessageRules Messages { get; init; } = MessageRules.Plain;

    /// <summary>Texts of papers and messages that the region's pages have set, by kind and name.</summary>
    public IReadOnlyDictionary<string, string> Templates { get; init; } = new Dictionary<string, string>();

    /// <summary>The papers that rows of its SOPs yield (<c>papers.yaml</c>).</summary>
    public IReadOnlyList<PaperRule> Papers { get; init; } = [];

    /// <summary>What stands above its papers.</summary>
    public Letterhead Letterhead { get; init; } = Letterhead.None;

    /// <summary>What requesters are asked when their ticket is closed.</summary>
    public SatisfactionForm Satisfaction { get; init; }

    /// <summary>True where somebody without an account may file, once he has confirmed his mail address.</summary>
    public bool Guests { get; init; }

    /// <summary>Whoever holds one of these roles signs in with a code besides his password, and can do nothing before he has set it up; by role id.</summary>
    public IReadOnlyList<string> SecondFactorRoles { get; init; } = [];

    /// <summary>The region's own calendars, days off and dated hours, to be laid over the nation's (<c>calendar.yaml</c>).</summary>
    public CalendarBook Calendar { get; init; } = CalendarBook.Empty;

    /// <summary>The calendar of a unit, or of the nearest unit above it that has one; null for the ordinary one.</summary>
    public string? CalendarOfUnit(string? unit) => UnitAndAbove(unit).Select(found => found.Calendar).FirstOrDefault(calendar => calendar is not null);

    /// <summary>A unit and those that it is a part of, nearest first; empty for one that is not known.</summary>
    public IEnumerable<Unit> UnitAndAbove(string? unit)
    {
        for (var steps = 0; steps < Units.Count && Units.FirstOrDefault(known => known.Id == unit) is { } found; steps++)
        {
            yield return found;
            unit = found.Parent;
        }
    }
}
