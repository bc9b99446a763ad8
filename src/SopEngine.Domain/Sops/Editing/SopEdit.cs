namespace SopEngine.Domain.Sops.Editing;

/// <summary>A change of a definition that is more than another text in a cell. One that speaks of what is not there any more changes nothing.</summary>
public abstract record SopEdit
{
    /// <summary>The definition after it.</summary>
    public abstract SopRevision On(SopRevision revision);
}
