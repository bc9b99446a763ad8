using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;

namespace SopEngine.Application.People;

/// <summary>Shows what changes of people would do. Saves nothing.</summary>
public sealed class PreviewPeople(PeopleTrials trials, SopRegistry sops, SopDatabase database)
{
    public async Task<Result<PeoplePreview>> HandleAsync(Caller caller, IReadOnlyList<PeopleEdit> edits, CancellationToken stop)
    {
        if (PeopleRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        await using var db = database.Open(caller.Tenant.Id);
        return (await trials.TryAsync(db, caller, edits, stop)).Succeeded(out var book, out var problem)
            ? new PeoplePreview(book.Lines, await WorkEffects.OfAsync(db, book, sops.InForce(caller.Tenant.Id), stop))
            : problem;
    }
}
