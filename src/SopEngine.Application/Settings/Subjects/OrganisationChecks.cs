using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Sops;
using SopEngine.Application.Times;
using SopEngine.Application.Wording;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.Settings.Subjects;

/// <summary>A unit or post that something needs stays, and nobody gives a post that he holds authority.</summary>
internal static class OrganisationChecks
{
    private const int MostNamed = 5;

    private static readonly string[] _builtIn = [RoleDefinition.Admin, RoleDefinition.Analyst];

    public static async Task<IReadOnlyList<FieldError>> RefuseAsync(SopDbContext db, SettingTrial trial, CancellationToken stop)
    {
        var (before, after) = (trial.Scope.Tenant, trial.After);
        var day = before.DayOf(trial.Now);
        var held = await db.RoleHoldings.AsNoTracking().Where(row => row.Until == null || row.Until >= day)
            .Join(db.Accounts.Where(account => !account.Disabled), row => row.UserName, account => account.UserName, (row, account) => new Held(row.Role, row.Unit, account.UserName, account.Name)).ToListAsync(stop);
        var errors = new List<FieldError>();
        foreach (var role in before.Roles.Where(role => after.Roles.All(left => left.Id != role.Id)))
        {
            Report(errors, OrganisationSetting.Roles, "Jabatan", role.Label, [.. RoleUses(trial, role.Id), Named("dipegang", held.Where(one => one.Role == role.Id).Select(one => one.Name)), await WorkAsync(db.WorkItems.Where(item => item.Roles.Contains(role.Id)), stop)]);
        }

        foreach (var unit in before.Units.Where(unit => after.Units.All(left => left.Id != unit.Id)))
        {
            var people = await db.Accounts.Where(row => !row.Disabled && row.Unit == unit.Id).Select(row => row.Name).ToListAsync(stop);
            Report(errors, OrganisationSetting.Units, "Unit", unit.Name,
                [.. UnitUses(trial, unit.Id), Named("unit kerja", people), Named("lingkup jabatan", held.Where(one => one.Unit == unit.Id).Select(one => one.Name)), await WorkAsync(db.WorkItems.Where(item => item.Unit == unit.Id), stop)]);
        }

        foreach (var role in after.Roles.Where(role => role.Authority && before.Roles.FirstOrDefault(known => known.Id == role.Id) is not { Authority: true } && held.Any(one => one.Role == role.Id && one.UserName == trial.By)))
        {
            errors.Add(new FieldError($"{OrganisationSetting.Roles}/{role.Id}/authority", "own-authority", $"{role.Label} Anda pegang sendiri; wewenang tidak dapat Anda berikan kepada diri sendiri. Mintalah admin lain melakukannya."));
        }

        return errors;
    }

    private static void Report(List<FieldError> errors, string table, string what, string name, IEnumerable<string?> uses)
    {
        if (uses.OfType<string>().ToList() is { Count: > 0 } there)
        {
            errors.Add(new FieldError(table, "in-use", $"{what} {name} belum dapat dihapus: {IndonesianText.List(there)}. Pindahkan dahulu yang memakainya."));
        }
    }

    private static IEnumerable<string?> RoleUses(SettingTrial trial, string role)
    {
        yield return _builtIn.Contains(role) ? "program sendiri memerlukannya" : null;
        yield return Named("disebut SOP", trial.Scope.Sops.Where(sop => sop.Printed.Lanes.Any(lane => lane.Roles.Contains(role))).Select(Title));
        yield return trial.Scope.Tenant.Messages.Digests.Any(rule => rule.Role == role) ? "menerima ringkasan pesan" : null;
    }

    private static IEnumerable<string?> UnitUses(SettingTrial trial, string unit)
    {
        yield return Named("disebut SOP", trial.Scope.Sops.Where(sop => sop.Printed.Lanes.Any(lane => lane.Unit is { } rule && rule.Map.Values.Contains(unit))).Select(Title));
        yield return Named("mengerjakan layanan", trial.Scope.Tenant.Topics.Where(topic => topic.Unit == unit).Select(topic => topic.Label));
    }

    private static string Title(LoadedSop sop) => sop.Printed.Document.Title;

    private static string? Named(string how, IEnumerable<string> names)
    {
        var all = names.Distinct().Order(StringComparer.Ordinal).ToList();
        return all.Count == 0 ? null : $"{how} {string.Join(", ", all.Take(MostNamed))}{(all.Count > MostNamed ? $" dan {all.Count - MostNamed} lainnya" : "")}";
    }

    private static async Task<string?> WorkAsync(IQueryable<Persistence.Tickets.WorkItemRow> items, CancellationToken stop)
    {
        var open = items.Where(item => item.State == WorkItemState.Open || item.State == WorkItemState.Claimed);
        var numbers = await open.OrderBy(item => item.Ticket).Select(item => item.Ticket).Distinct().Take(MostNamed + 1).ToListAsync(stop);
        return numbers.Count == 0 ? null : $"ada tugas terbuka pada tiket {string.Join(", ", numbers.Take(MostNamed))}{(numbers.Count > MostNamed ? " dan lainnya" : "")}";
    }

    private sealed record Held(string Role, string? Unit, string UserName, string Name);
}
