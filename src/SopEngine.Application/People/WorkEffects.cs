using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Settings;
using SopEngine.Application.Sops;
using SopEngine.Application.Wording;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tenants.Checks;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.People;

/// <summary>What becomes of open work when people hold other posts: on each day on which something changes, who it goes to, and what stands without anybody.</summary>
internal static class WorkEffects
{
    private const int MostDays = 6, MostNumbers = 5;

    public static async Task<IReadOnlyList<SettingEffect>> OfAsync(SopDbContext db, PeopleBook book, IReadOnlyList<LoadedSop> sops, CancellationToken stop)
    {
        var days = Days(book);
        var roles = days.SelectMany(day => Changed(book, day)).Distinct().ToList();
        var work = roles.Count == 0 ? [] : await db.WorkItems.AsNoTracking()
            .Where(item => (item.State == WorkItemState.Open || item.State == WorkItemState.Claimed) && item.Owner != OwnerSide.Requester && item.Roles.Any(role => roles.Contains(role)))
            .OrderBy(item => item.Ticket).Select(item => new OpenWork(item.Ticket, item.Roles, item.Unit, item.Assignee)).ToListAsync(stop);
        var effects = new List<SettingEffect>();
        foreach (var day in days)
        {
            var (now, then) = (PeopleBook.On(book.Before, day), PeopleBook.On(book.Now, day));
            List<string> lines = [.. Changed(book, day).SelectMany(role => Lines(book, role, work, now, then)), .. Vacant(book, sops, now, then)];
            if (lines.Count > 0)
            {
                effects.Add(new SettingEffect(day == book.Scope.Today ? "Akibatnya mulai hari ini" : $"Akibatnya mulai {IndonesianText.Date(day)}", lines));
            }
        }

        return effects;
    }

    /// <summary>What SOPs need on a day and nobody holds, as their checks say it.</summary>
    public static IReadOnlyList<string> Missing(TenantProfile tenant, IReadOnlyList<LoadedSop> sops, IReadOnlyList<Person> people) =>
    [
        .. RegionChecks.Run(tenant with { People = people }, [.. sops.Select(sop => sop.Running)], knowsAllSops: false)
            .Where(found => found.Finding.Code is "lane-without-officer" or "unit-without-officer" or "recipient-without-officer")
            .Select(found => found.Finding.Harm).Distinct(),
    ];

    private static IEnumerable<string> Vacant(PeopleBook book, IReadOnlyList<LoadedSop> sops, IReadOnlyList<Person> now, IReadOnlyList<Person> then) =>
        Missing(book.Scope.Tenant, sops, then).Except(Missing(book.Scope.Tenant, sops, now));

    private static List<DateOnly> Days(PeopleBook book)
    {
        var posts = book.Now.Values.Where(entry => !ReferenceEquals(entry, book.Before.GetValueOrDefault(entry.UserName)))
            .SelectMany(entry => entry.Held.Concat(book.Before.GetValueOrDefault(entry.UserName)?.Held ?? []));
        return
        [
            .. posts.SelectMany(held => new[] { held.From, held.Until < DateOnly.MaxValue ? held.Until.Value.AddDays(1) : null }).OfType<DateOnly>()
                .Append(book.Scope.Today).Where(day => day >= book.Scope.Today).Distinct().Order().Take(MostDays),
        ];
    }

    /// <summary>The roles that others hold on a day than would without the change.</summary>
    private static IEnumerable<string> Changed(PeopleBook book, DateOnly day)
    {
        static ILookup<string, (string, RoleHolding)> Held(IReadOnlyDictionary<string, PersonEntry> entries, DateOnly day) =>
            PeopleBook.On(entries, day).SelectMany(person => person.Holds.Select(held => (person.UserName, held))).ToLookup(one => one.held.Role, one => (one.UserName, one.held), StringComparer.Ordinal);
        var (now, then) = (Held(book.Before, day), Held(book.Now, day));
        return now.Select(role => role.Key).Union(then.Select(role => role.Key)).Where(role => !now[role].ToHashSet().SetEquals(then[role])).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Lines(PeopleBook book, string role, IReadOnlyList<OpenWork> work, IReadOnlyList<Person> now, IReadOnlyList<Person> then)
    {
        var label = PeopleWords.Role(book.Scope.Tenant, role);
        yield return $"{label}: dari {Names(now, role, null)} menjadi {Names(then, role, null)}.";
        foreach (var unit in work.Where(item => item.Roles.Contains(role)).GroupBy(item => item.Unit))
        {
            var place = unit.Key is null ? label : $"{label}, {PeopleWords.Unit(book.Scope.Tenant, unit.Key)}";
            yield return then.Any(person => unit.Any(item => item.Fits(person)))
                ? $"{place}: {unit.Count()} tugas terbuka menjadi pekerjaan {Names(then, role, unit.Key)}."
                : $"{place}: {unit.Count()} tugas terbuka tidak ada pemegangnya, di antaranya {Numbers(unit)}.";
            foreach (var kept in unit.Where(item => item.Assignee is not null).GroupBy(item => item.Assignee!))
            {
                if (then.FirstOrDefault(person => person.UserName == kept.Key) is not { } holder || !kept.First().Fits(holder))
                {
                    yield return $"{place}: {kept.Count()} tugas yang sedang dikerjakan {book.Now.GetValueOrDefault(kept.Key)?.Name ?? kept.Key} kembali ke jabatannya: {Numbers(kept)}.";
                }
                else if (then.Any(person => person.Holds.Any(held => held.Role == role && held.Instead == kept.Key)))
                {
                    yield return $"{place}: {kept.Count()} tugas yang sedang dikerjakan {holder.Name} dapat diteruskan penggantinya: {Numbers(kept)}.";
                }
            }
        }
    }

    private static string Names(IReadOnlyList<Person> people, string role, string? unit)
    {
        var names = people.SelectMany(person => person.Holds.Where(held => held.Role == role && held.Covers(unit))
            .Select(held => held.Kind == HoldingKind.Definitive ? person.Name : $"{person.Name} ({held.Kind}.)")).Distinct().ToList();
        return names.Count > 0 ? IndonesianText.List(names) : "tidak ada";
    }

    private static string Numbers(IEnumerable<OpenWork> work)
    {
        var numbers = work.Select(item => item.Ticket).Distinct().ToList();
        return string.Join(", ", numbers.Take(MostNumbers)) + (numbers.Count > MostNumbers ? ", …" : "");
    }

    private sealed record OpenWork(string Ticket, List<string> Roles, string? Unit, string? Assignee)
    {
        public bool Fits(Person person) => person.Holds.Any(held => Roles.Contains(held.Role) && held.Covers(Unit));
    }
}
