using System.Diagnostics;

namespace SopEngine.TestDatabases.PostgreSql;

/// <summary>
/// The data folders of processes that were killed and could not take them along. Several test processes may remove the same one at once, and so may the program that a
/// process leaves behind when it ends, so a file that is gone before it is removed is as good as removed.
/// </summary>
/// <param name="parent">Where the folders are.</param>
/// <param name="prefix">How their names begin; the owner's process id follows, up to a hyphen.</param>
public sealed class DeadFolders(string parent, string prefix)
{
    /// <summary>Returns when every folder without a living owner is gone; one that cannot be removed stays for the next time.</summary>
    public async Task SweepAsync()
    {
        var dead = Directory.GetDirectories(parent, prefix + "*").Where(OwnerIsGone).ToList();
        if (dead.Count == 0)
        {
            return;
        }

        using var remove = Remove(dead);
        await remove.WaitForExitAsync();
    }

    /// <summary>Begins to remove them, in a process of its own that outlives this one.</summary>
    public static Process Remove(params IEnumerable<string> folders) => Process.Start("rm", ["-rf", "--", .. folders]);

    private bool OwnerIsGone(string folder) => !Directory.Exists($"/proc/{Path.GetFileName(folder)[prefix.Length..].Split('-')[0]}");
}
