using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace SopEngine.Host.Tests.Architecture;

/// <summary>What the pages point at is there, and their samples can be read.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Pages =>
        [.. Repository.TextFiles.Where(path => path.EndsWith(".md", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_inside_the_repository_leads_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Repository.FullPath(page))!;
        var targets = Link().Matches(WithoutCode(Repository.Read(page)))
            .Select(link => link.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

        targets.Where(target => !Leads(folder, page, target)).Should().BeEmpty();
    }

    [Fact]
    public void Every_page_can_be_reached_from_the_map()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var toRead = new Queue<string>(["README.md"]);
        while (toRead.TryDequeue(out var page))
        {
            if (reached.Add(page) && page.EndsWith(".md", StringComparison.Ordinal) && File.Exists(Repository.FullPath(page)))
            {
                foreach (Match link in Link().Matches(WithoutCode(Repository.Read(page))))
                {
                    toRead.Enqueue(Resolve(page, link.Groups["target"].Value.Split('#')[0]));
                }
            }
        }

        var pages = Repository.TextFiles.Where(path => path.StartsWith("docs/", StringComparison.Ordinal)
            && path.EndsWith(".md", StringComparison.Ordinal) && !path.StartsWith("docs/problems/", StringComparison.Ordinal));
        pages.Where(page => !reached.Contains(page)).Should().BeEmpty("a page nobody is sent to is not read");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_yaml_sample_can_be_read(string page)
    {
        foreach (Match sample in YamlBlock().Matches(Repository.Read(page)))
        {
            var read = () => new YamlStream().Load(new StringReader(sample.Groups["text"].Value));

            read.Should().NotThrow("the sample in {0} is meant to be copied", page);
        }
    }

    private static bool Leads(string folder, string page, string target)
    {
        var parts = target.Split('#');
        var file = parts[0].Length == 0 ? Repository.FullPath(page) : Path.GetFullPath(Path.Combine(folder, parts[0]));
        if (!file.StartsWith(Repository.Root, StringComparison.Ordinal) || (!File.Exists(file) && !Directory.Exists(file)))
        {
            return false;
        }

        return parts.Length == 1 || File.ReadLines(file).Where(line => line.StartsWith('#')).Select(Anchor).Contains(parts[1]);
    }

    /// <summary>The name that a heading gets when the page is shown.</summary>
    private static string Anchor(string heading) =>
        NotInAnchor().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');

    private static string Resolve(string page, string target)
    {
        var folder = Path.GetDirectoryName(Repository.FullPath(page))!;
        var relative = Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(folder, target)));
        return relative.Replace(Path.DirectorySeparatorChar, '/');
    }

    private static string WithoutCode(string text) => Code().Replace(text, "");

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Link();

    [GeneratedRegex(@"```.*?```|`[^`\n]*`", RegexOptions.CultureInvariant | RegexOptions.Singleline, 5000)]
    private static partial Regex Code();

    [GeneratedRegex(@"```yaml\n(?<text>.*?)\n```", RegexOptions.CultureInvariant | RegexOptions.Singleline, 5000)]
    private static partial Regex YamlBlock();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex NotInAnchor();
}
