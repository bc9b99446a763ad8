using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Walkthrough;

/// <summary>docs/walkthrough.md tells what really happens: the same story is run here and every table is compared.</summary>
public sealed class WalkthroughTests
{
    [Fact]
    public void The_tables_of_the_walkthrough_are_what_happens()
    {
        var page = File.ReadAllText(FromRoot("docs/walkthrough.md"));
        var entries = 0;
        foreach (var (act, told) in WalkthroughStory.Acts.Zip(Story().Tell().ToList()))
        {
            var table = string.Join('\n', WalkthroughTable.Of(told.Before, told.Decision, entries));
            Section(page, act.Heading, act.At).Should().Contain(table, "that is what {0} writes", act.Heading);
            entries += told.Decision.History.Count;
        }
    }

    [Fact]
    public void Replaying_the_story_gives_the_state_it_ended_in()
    {
        var told = Story().Tell().ToList();

        var replayed = TicketState.Replay(told.SelectMany(act => act.Decision.History));

        replayed.Should().BeEquivalentTo(told[^1].Decision.State);
        replayed.Status.Should().Be(TicketStatus.Closed);
    }

    private static WalkthroughStory Story() =>
        new(File.ReadAllText(FromRoot("workflow-definitions/banyuwangi/helpdesk-aplikasi-jaringan.yaml")));

    private static string Section(string page, string heading, string at)
    {
        var begin = page.IndexOf($"{heading} ({at})", StringComparison.Ordinal);
        begin.Should().BePositive("the walkthrough has a section '{0} ({1})'", heading, at);
        var end = page.IndexOf("\n## ", begin, StringComparison.Ordinal);
        return end < 0 ? page[begin..] : page[begin..end];
    }

    private static string FromRoot(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SopEngine.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? ".", path);
    }
}
