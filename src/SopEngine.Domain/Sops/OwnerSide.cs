namespace SopEngine.Domain.Sops;

/// <summary>Whose time a row costs.</summary>
public enum OwnerSide
{
    Provider,
    Requester,
    System,
}
