using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Views;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Guests;

/// <summary>
/// The SOPs by which somebody without an account can file, and what they ask him. Files, signatures and the names of people are nothing to ask the public for: an SOP that
/// must have one of them is not among these.
/// </summary>
public sealed class GuestSops(SopQueries sops)
{
    private static readonly FieldType[] _notAsked = [FieldType.Files, FieldType.Signature, FieldType.Person];

    /// <summary>None where the region wants an account, or nothing leaves the house.</summary>
    public async Task<IReadOnlyList<SopView>> ListAsync(TenantProfile tenant, CancellationToken stop)
    {
        var engine = new Caller(tenant, Actor.System);
        var found = new List<SopView>();
        foreach (var summary in tenant is { Guests: true, IsTraining: false } ? sops.List(engine).Items : [])
        {
            if ((await sops.GetAsync(engine, summary.Id, stop)).Succeeded(out var view, out _) && Takes(view))
            {
                found.Add(GuestContact.AsAsked(view with { Intake = view.Intake with { Fields = [.. view.Intake.Fields.Where(field => !_notAsked.Contains(field.Type))] } }));
            }
        }

        return found;
    }

    public async Task<Result<SopView>> GetAsync(TenantProfile tenant, string sop, CancellationToken stop) =>
        (await ListAsync(tenant, stop)).FirstOrDefault(view => view.Id == sop) is { } found ? found : new GuestProblems.GuestsNotTaken();

    private static bool Takes(SopView view) =>
        view.Intake.Channels.Contains(KeptRequest.Channel) && !view.Intake.Fields.Any(IsNeeded);

    // what hangs on a condition is refused by name when it comes up
    private static bool IsNeeded(FieldView field) => field is { Required: true, When: null } && _notAsked.Contains(field.Type);
}
