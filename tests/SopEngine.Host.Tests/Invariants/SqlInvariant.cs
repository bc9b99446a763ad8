namespace SopEngine.Host.Tests.Invariants;

/// <summary>An invariant that holds when none of its questions finds a row.</summary>
internal abstract class SqlInvariant : Invariant
{
    public sealed override async Task<IReadOnlyList<string>> ViolationsAsync(Evidence evidence)
    {
        var found = new List<string>();
        foreach (var (says, sql) in Questions(evidence))
        {
            found.AddRange((await evidence.Rows.AskAsync(sql)).Select(row => $"{says}: {string.Join(' ', row)}"));
        }

        return found;
    }

    /// <summary>Each with what a row that it finds means.</summary>
    protected abstract IEnumerable<(string Says, string Sql)> Questions(Evidence evidence);

    /// <summary>Texts of ours as a list in SQL.</summary>
    protected static string In(IEnumerable<string> texts) => $"({string.Join(", ", texts.Select(text => $"'{text}'"))})";
}
