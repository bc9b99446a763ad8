using SopEngine.Application.Calls;
using SopEngine.Application.Settings;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;

namespace SopEngine.Application.People;

/// <summary>Tries changes of people out.</summary>
public sealed class PeopleTrials(TenantSettings settings, TenantTime time)
{
    /// <summary>Everybody as it is now.</summary>
    internal async Task<PeopleBook> OpenAsync(SopDbContext db, Caller caller, CancellationToken stop)
    {
        var tenant = await settings.RefreshAsync(caller.Tenant, stop);
        return new PeopleBook(new PeopleScope(tenant, await time.TodayAsync(tenant, stop), caller.Actor.UserName), await PeopleLedger.ReadAsync(db, stop));
    }

    /// <summary>The same with changes laid over, all of them or a refusal.</summary>
    internal async Task<Result<PeopleBook>> TryAsync(SopDbContext db, Caller caller, IReadOnlyList<PeopleEdit> edits, CancellationToken stop)
    {
        var book = await OpenAsync(db, caller, stop);
        foreach (var edit in edits)
        {
            book.Apply(edit);
        }

        return Refuse(book) is { } refused ? refused : book;
    }

    /// <summary>Why what was laid over cannot be saved; null when it can.</summary>
    internal static Problem? Refuse(PeopleBook book) =>
        book.Errors.Any(error => error.Code == "own-authority") ? new PeopleProblems.OwnAuthority(book.Errors)
        : book.Errors.Count > 0 ? new PeopleProblems.PeopleInvalid([.. book.Errors.Distinct()])
        : HasAdmin(book.Before.Values) && !HasAdmin(book.Now.Values) ? new PeopleProblems.LastAdmin()
        : null;

    private static bool HasAdmin(IEnumerable<PersonEntry> entries) =>
        entries.Any(entry => !entry.Closed && entry.Held.Any(held => held is { Role: RoleDefinition.Admin, Unit: null, Until: null, Kind: HoldingKind.Definitive }));
}
