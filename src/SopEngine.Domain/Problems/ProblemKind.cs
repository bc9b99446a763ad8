namespace SopEngine.Domain.Problems;

/// <summary>What sort of refusal a <see cref="Problem"/> is; the host turns it into a status, nothing else does.</summary>
public enum ProblemKind
{
    /// <summary>What was sent cannot be accepted as it is; nothing was saved.</summary>
    Invalid,

    /// <summary>The caller is known but may not do this.</summary>
    Forbidden,

    /// <summary>There is no such thing, or the caller may not know of it.</summary>
    NotFound,

    /// <summary>Somebody or something moved first; reading again shows how things stand.</summary>
    Conflict,

    /// <summary>More bytes were sent than are taken.</summary>
    TooLarge,

    /// <summary>Something that is needed does not answer; the same call is worth sending again later.</summary>
    Unavailable,
}
