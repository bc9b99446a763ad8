using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Settings;

namespace SopEngine.Application.Settings;

/// <summary>What is set, and how it came about.</summary>
public sealed class SettingQueries(SettingTrials trials, SettingSubjects subjects, PeopleDirectory people, SopDatabase database)
{
    /// <summary>All subjects, each with its history.</summary>
    public async Task<Result<Page<SettingView>>> MenuAsync(Caller caller, CancellationToken stop)
    {
        if (SettingRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        var scope = await trials.ScopeAsync(caller.Tenant, stop);
        var history = (await HistoryAsync(caller, null, stop)).ToLookup(one => one.Subject, one => one.Revision);
        return new Page<SettingView>([.. SettingSubjects.Menu.Select(subject => new SettingView(subject, subject.Form(scope), subject.Sheet(scope.Tenant), [.. history[subject.Id]]))]);
    }

    public async Task<Result<SettingView>> ShowAsync(Caller caller, string id, CancellationToken stop)
    {
        if (SettingRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        if (subjects.Find(caller.Tenant.Id, id) is not { } subject)
        {
            return new SettingProblems.SettingUnknown(id.Length > 100 ? id[..100] : id);
        }

        var scope = await trials.ScopeAsync(caller.Tenant, stop);
        return new SettingView(subject, subject.Form(scope), subject.Sheet(scope.Tenant), [.. (await HistoryAsync(caller, id, stop)).Select(one => one.Revision)]);
    }

    public async Task<Result<SettingRevisionDetail>> RevisionAsync(Caller caller, string id, int number, CancellationToken stop)
    {
        if (!(await ShowAsync(caller, id, stop)).Succeeded(out var view, out var problem))
        {
            return problem;
        }

        var before = view.History.FirstOrDefault(revision => revision.Number < number && revision.WasInForce)?.Number ?? 0;
        await using var db = database.Open(caller.Tenant.Id);
        var texts = await db.SettingRevisions.AsNoTracking().Where(row => row.Subject == id && (row.Number == number || row.Number == before))
            .ToDictionaryAsync(row => row.Number, row => row.Text, stop);
        if (!texts.TryGetValue(number, out var text))
        {
            return new SettingProblems.SettingUnknown($"{id}/{number}");
        }

        var scope = await trials.ScopeAsync(caller.Tenant, stop);
        var own = SheetOf(scope, view.Subject, text);
        var earlier = texts.TryGetValue(before, out var old) ? SheetOf(scope, view.Subject, old) : null;
        return new SettingRevisionDetail(
            view, view.History.First(revision => revision.Number == number), text,
            own is null || earlier is null ? [] : SettingDifferences.Between(view.Form, earlier, own),
            own is null ? [] : SettingDifferences.Between(view.Form, view.Sheet, own));
    }

    /// <summary>What a sender typed on top of what another has saved since; null where the revision that he saw is not there.</summary>
    public async Task<SettingSheet?> MergedAsync(Caller caller, SettingView view, int seen, SettingSheet mine, CancellationToken stop) =>
        await SeenAsync(caller, view, seen, stop) is { } before ? SettingMerge.Over(view.Form, before, mine, view.Sheet) : null;

    /// <summary>What has changed since a revision that somebody saw.</summary>
    public async Task<IReadOnlyList<SettingDifference>> SinceAsync(Caller caller, SettingView view, int seen, CancellationToken stop) =>
        await SeenAsync(caller, view, seen, stop) is { } before ? SettingDifferences.Between(view.Form, before, view.Sheet) : [];

    private async Task<SettingSheet?> SeenAsync(Caller caller, SettingView view, int seen, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        var text = await db.SettingRevisions.AsNoTracking().Where(row => row.Subject == view.Subject.Id && row.Number == seen).Select(row => row.Text).FirstOrDefaultAsync(stop);
        var scope = await trials.ScopeAsync(caller.Tenant, stop);
        return text is null ? null : SheetOf(scope, view.Subject, text);
    }

    private static SettingSheet? SheetOf(SettingScope scope, SettingSubject subject, string text) =>
        subject.Read(scope with { Calendars = null }, text).Tenant is { } tenant ? subject.Sheet(tenant) : null;

    private async Task<List<(string Subject, SettingRevisionView Revision)>> HistoryAsync(Caller caller, string? subject, CancellationToken stop)
    {
        var names = await people.AllAsync(caller.Tenant, stop);
        await using var db = database.Open(caller.Tenant.Id);
        var rows = await db.SettingRevisions.AsNoTracking().Where(row => subject == null || row.Subject == subject).OrderByDescending(row => row.Number)
            .Select(row => new { row.Subject, row.Number, row.State, row.MadeAt, row.MadeBy, row.Ground, row.FromFile }).ToListAsync(stop);
        return [.. rows.Select(row => (row.Subject, new SettingRevisionView
        {
            Number = row.Number,
            MadeAt = row.MadeAt,
            MadeBy = row.MadeBy == Actor.System.UserName ? "Sistem, dari berkas" : names.GetValueOrDefault(row.MadeBy)?.Name ?? row.MadeBy,
            Ground = row.Ground,
            FromFile = row.FromFile,
            IsOffered = row.State == SettingRevisionState.Offered,
            WasInForce = row.State == SettingRevisionState.Applied,
        }))];
    }
}
