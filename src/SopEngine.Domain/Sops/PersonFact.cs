namespace SopEngine.Domain.Sops;

/// <summary>What a question of the intake form can ask about whoever asks. The names are the definition's, in camel case.</summary>
public enum PersonFact
{
    Name,

    /// <summary>The post (jabatan), in words.</summary>
    Post,

    /// <summary>The unit he belongs to.</summary>
    Unit,
    Phone,
    Email,
}
