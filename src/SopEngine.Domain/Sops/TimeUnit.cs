namespace SopEngine.Domain.Sops;

/// <summary>The units that time cells are written in.</summary>
public enum TimeUnit
{
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}
