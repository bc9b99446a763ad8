using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Application.Demo;

/// <summary>Who acts: people with an account in the region, found by the roles of the SOP's lanes.</summary>
internal static class DemoPeople
{
    private const double ByUsualRequester = 0.85;

    /// <summary>Whoever files for himself; null where nobody could.</summary>
    public static Person? Requester(Chance chance, TicketContext context)
    {
        var others = Sorted(context.People.Values.Where(person => !Permissions.IsOfficer(context, Actor.Of(person))));
        var usual = others.Where(person => person.Holds.Count == 0).ToList();
        return Any(chance, usual.Count > 0 && chance.Happens(ByUsualRequester) ? usual : others);
    }

    /// <summary>Whoever takes in what comes by other ways: of the first lane that is not the requester's.</summary>
    public static Person? Officer(Chance chance, TicketContext context)
    {
        var lane = context.Sop.Lanes.FirstOrDefault(lane => !lane.Requester && lane.Roles.Count > 0);
        return lane is null ? null : Any(chance, Sorted(context.People.Values.Where(person => lane.Roles.Any(person.HasRole))));
    }

    /// <summary>Whoever does this visit's work; null where nobody can.</summary>
    public static Person? For(Chance chance, TicketContext context, TicketHeader header, WorkItem item)
    {
        if (item.Assignee is { } assignee)
        {
            return context.People.GetValueOrDefault(assignee);
        }

        if (context.Sop.FindLane(item.Lane) is { Requester: true })
        {
            return header.Requester is { } requester ? context.People.GetValueOrDefault(requester) : context.People.GetValueOrDefault(header.FiledBy);
        }

        return Any(chance, Sorted(context.People.Values.Where(person => Permissions.MayHold(item, person.Holds) && !item.Signatures.Contains(person.UserName))));
    }

    /// <summary>The lanes for which the region has nobody, by label.</summary>
    public static IReadOnlyList<string> Missing(SopRevision sop, IReadOnlyDictionary<string, Person> people) =>
    [
        .. sop.Lanes.Where(lane => lane.Requester ? people.Values.All(person => person.Holds.Count > 0) : !people.Values.Any(person => RolesOf(sop, lane).Any(person.HasRole)))
            .Select(lane => lane.Label),
    ];

    private static IReadOnlyList<string> RolesOf(SopRevision sop, Lane lane) => lane.External ? sop.FindLane(lane.ActedBy ?? "")?.Roles ?? [] : lane.Roles;

    // the directory has no order of its own
    private static List<Person> Sorted(IEnumerable<Person> people) => [.. people.OrderBy(person => person.UserName, StringComparer.Ordinal)];

    private static Person? Any(Chance chance, IReadOnlyList<Person> people) => people.Count == 0 ? null : chance.Of(people);
}
