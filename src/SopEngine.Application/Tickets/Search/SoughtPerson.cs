using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tickets.Search;

/// <summary>Somebody by whom tickets are sought: accounts that fit, and the words for those who have none, in lower case.</summary>
internal sealed record SoughtPerson(IReadOnlyList<string> Accounts, string Words)
{
    /// <summary>How many accounts a search may mean: each is asked for by its own index.</summary>
    public const int Most = 10;

    /// <summary>Those whose account begins with the words, or whose name has each of them somewhere; one more than <see cref="Most"/> when there are too many.</summary>
    public static SoughtPerson Of(IEnumerable<Person> people, string words)
    {
        var sought = words.Trim().ToLowerInvariant();
        var parts = sought.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new SoughtPerson(
            [
                .. people.Where(person => person.UserName.StartsWith(sought, StringComparison.OrdinalIgnoreCase) || parts.All(part => person.Name.Contains(part, StringComparison.OrdinalIgnoreCase)))
                    .Select(person => person.UserName).Order(StringComparer.Ordinal).Take(Most + 1),
            ],
            sought);
    }
}
