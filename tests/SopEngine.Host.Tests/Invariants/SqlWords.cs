namespace SopEngine.Host.Tests.Invariants;

/// <summary>What SQLite and PostgreSQL say in different words.</summary>
internal abstract class SqlWords
{
    /// <summary>A table expression with one row, column <c>value</c>, for each element of a JSON list.</summary>
    public abstract string Each(string list, string alias);

    /// <summary>A member of a JSON object, as text; null when it is not there.</summary>
    public abstract string Member(string json, params string[] path);

    /// <summary>An instant, stored in a column or written in JSON, in a form that compares.</summary>
    public abstract string Instant(string value);

    /// <summary>Lets rows be written that no program could write.</summary>
    public abstract string WithoutGuards { get; }
}
