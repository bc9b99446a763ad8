using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Application.Sops;

/// <summary>
/// What somebody's account already says of what an intake form asks about him, so that he need not type it again. Nothing for an officer of the SOP: he mostly files for
/// somebody else, and his own name there would be a wrong one.
/// </summary>
internal static class OwnFacts
{
    /// <summary>By field. Of units the nearest that is among the answers offered: of a bidang, its dinas.</summary>
    public static IReadOnlyDictionary<string, Answer> Of(TicketContext context)
    {
        var found = new Dictionary<string, Answer>(StringComparer.Ordinal);
        if (Permissions.IsOfficer(context, context.Actor) || context.People.GetValueOrDefault(context.Actor.UserName) is not { } person)
        {
            return found;
        }

        foreach (var field in Intake.Fields(context).Where(field => field.About is not null))
        {
            var options = Offers.OptionsOf(context, field);
            var said = field.About == PersonFact.Unit ? Units(context.Tenant, person, field) : [Said(person, field.About)];
            if (said.FirstOrDefault(text => text is { Length: > 0 } && options?.Any(option => option.Value == text) != false) is { } fits)
            {
                found[field.Name] = Answer.Text(fits);
            }
        }

        return found;
    }

    // a unit is chosen by id, and written by name where it is typed
    private static IEnumerable<string?> Units(TenantProfile tenant, Person person, FormField field) =>
        tenant.UnitAndAbove(person.Unit).Select(unit => field.OptionsFrom is null ? unit.Name : unit.Id);

    private static string? Said(Person person, PersonFact? fact) => fact switch
    {
        PersonFact.Name => person.Name,
        PersonFact.Post => person.Post,
        PersonFact.Phone => person.Phone,
        PersonFact.Email => person.Email,
        _ => null,
    };
}
