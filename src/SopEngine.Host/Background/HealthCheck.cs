namespace SopEngine.Host.Background;

/// <summary>One thing a host needs. <see cref="Status"/> is <c>ok</c>, or what is wrong.</summary>
public sealed record HealthCheck(string Name, string Status)
{
    public const string Good = "ok";

    public bool IsGood => Status == Good;
}
