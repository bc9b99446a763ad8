namespace SopEngine.Domain.Tickets;

/// <summary>
/// One answer to one question of a form. Numbers are invariant text, yes and no are <c>true</c> and <c>false</c>, lists have one value an entry.
/// Two answers are equal when kind and values are.
/// </summary>
public sealed record Answer(AnswerKind Kind, IReadOnlyList<string> Values)
{
    public static Answer Text(string value) => new(AnswerKind.Text, [value]);

    public static Answer YesNo(bool value) => new(AnswerKind.YesNo, [value ? "true" : "false"]);

    public static Answer List(IEnumerable<string> values) => new(AnswerKind.List, [.. values]);

    /// <summary>True when nothing was said: no value, or blanks only.</summary>
    public bool IsEmpty => Values.All(string.IsNullOrWhiteSpace);

    /// <summary>The only value, or the values joined for reading.</summary>
    public string Display => string.Join(", ", Values);

    public bool Equals(Answer? other) => other is not null && Kind == other.Kind && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => Values.Aggregate((int)Kind, HashCode.Combine);
}
