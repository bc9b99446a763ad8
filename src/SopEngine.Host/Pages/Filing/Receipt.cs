using System.Text.Json.Serialization;

namespace SopEngine.Host.Pages.Filing;

/// <summary>What whoever files a ticket is given once: number and tracking key. <see cref="Sop"/> is the SOP's title.</summary>
public sealed record Receipt(string Number, string Key, string Sop)
{
    private const int GroupLength = 5;

    /// <summary>The key as it is easier to copy by hand; blanks do not count when it is typed.</summary>
    [JsonIgnore]
    public string KeyInGroups => string.Join(' ', Key.Chunk(GroupLength).Select(letters => new string(letters)));
}
