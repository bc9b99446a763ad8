namespace SopEngine.Host.Identity;

/// <summary>
/// How signing in is guarded (OWASP ASVS 5.0, 6.3.1; BSSN 4/2021 article 27, 1d): after five failures a name waits five minutes. Never for good: a stranger could
/// lock anybody out.
/// </summary>
public static class SignInRules
{
    public const int MostFailures = 5;

    public static TimeSpan Lockout { get; } = TimeSpan.FromMinutes(5);
}
