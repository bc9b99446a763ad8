namespace SopEngine.Persistence.Sops;

/// <summary>Whether tickets may run on a revision.</summary>
public enum SopRevisionStatus
{
    Draft,
    Published,
}
