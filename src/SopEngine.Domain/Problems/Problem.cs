namespace SopEngine.Domain.Problems;

/// <summary>
/// A foreseen refusal: a value that is shown, stored and reported on, never thrown. One sealed record per fact; the code is
/// kebab-case, never reused, and has its page in <c>docs/problems/</c>. Title and detail are formal Indonesian: people read them.
/// </summary>
public abstract record Problem(string Code, ProblemKind Kind, string Title)
{
    /// <summary>What happened this time and what to do about it.</summary>
    public abstract string Detail { get; }

    /// <summary>User name of who moved first, for conflicts; null when nobody did or it does not matter.</summary>
    public virtual string? By => null;

    /// <summary>After how long it is worth trying again; null when waiting does not help.</summary>
    public virtual TimeSpan? RetryAfter => null;

    /// <summary>The fields that cannot be accepted; empty when it is not about fields.</summary>
    public virtual IReadOnlyList<FieldError> Errors => [];
}
