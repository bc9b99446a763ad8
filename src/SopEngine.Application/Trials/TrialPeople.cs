using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Application.Trials;

/// <summary>Who acts in a trial: the region's own people, a pretend requester, and somebody pretend for each lane that has nobody.</summary>
internal static class TrialPeople
{
    public const string Requester = "pelapor-coba";

    /// <summary>The region's people and the pretend ones.</summary>
    public static IReadOnlyDictionary<string, Person> With(TicketContext context)
    {
        var people = new Dictionary<string, Person>(context.People, StringComparer.Ordinal) { [Requester] = new Person { UserName = Requester, Name = "Pelapor (tiruan)" } };
        foreach (var lane in context.Sop.Lanes.Where(lane => lane.Roles.Count > 0 && !context.People.Values.Any(person => lane.Roles.Any(person.HasRole))))
        {
            var name = $"coba-{lane.Id}";
            people[name] = new Person { UserName = name, Name = $"{lane.Label} (tiruan)", Holds = [.. lane.Roles.Select(role => new RoleHolding(role))] };
        }

        return people;
    }

    /// <summary>Those who may do a visit's work, whoever holds it first.</summary>
    public static IReadOnlyList<OptionView> For(TicketContext context, WorkItem item)
    {
        if (context.Sop.FindLane(item.Lane) is { Requester: true })
        {
            return [Of(context.People[Requester])];
        }

        var may = context.People.Values.Where(person => Permissions.MayHold(item, person.Holds) && !item.Signatures.Contains(person.UserName));
        return [.. may.Where(person => item.Assignee is null || item.Assignee == person.UserName).OrderBy(person => person.Name, StringComparer.Ordinal).Select(Of)];
    }

    private static OptionView Of(Person person) => new(person.UserName, person.Post.Length > 0 ? $"{person.Name}, {person.Post}" : person.Name);
}
