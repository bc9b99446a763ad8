using System.Diagnostics;
using System.Text.RegularExpressions;
using SopEngine.Host.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace SopEngine.Host.Tests.Architecture;

/// <summary>What docs/deploy offers for copying can be read by what it is for, and names only what there is.</summary>
public sealed partial class DeployFileTests
{
    private const string Folder = "docs/deploy/";

    [Fact]
    public void Every_setting_that_is_set_is_one_of_the_programs()
    {
        var page = Repository.Read("docs/operations.md");
        var named = Repository.TextFiles.Where(path => path.StartsWith(Folder, StringComparison.Ordinal))
            .SelectMany(path => Setting().Matches(Repository.Read(path)).Select(match => match.Value.Replace("__", ":", StringComparison.Ordinal)))
            .ToList();

        named.Should().NotBeEmpty();
        named.Where(setting => !page.Contains($"`{string.Join(':', setting.Split(':').Take(3))}`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void The_image_is_built_from_what_is_there_and_does_not_run_as_root()
    {
        var file = Repository.Read(Folder + "Containerfile");
        var copied = Copy().Matches(file).SelectMany(copy => copy.Groups["from"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();

        copied.Should().HaveCountGreaterThan(5);
        copied.Where(path => !File.Exists(Repository.FullPath(path)) && !Directory.Exists(Repository.FullPath(path))).Should().BeEmpty();
        file.Split('\n').Count(line => line.StartsWith("FROM ", StringComparison.Ordinal)).Should().Be(2, "what builds is not what runs");
        file.Should().Contain("USER $APP_UID").And.Contain("/healthz/ready").And.Contain("ENTRYPOINT [\"./SopEngine.Host\"]");
    }

    [Fact]
    public void The_compose_file_has_two_hosts_one_database_and_a_proxy_that_knows_them()
    {
        var services = (YamlMappingNode)Yaml(Folder + "compose.yaml")["services"];

        services.Children.Keys.Select(key => key.ToString()).Should().BeEquivalentTo("host-1", "host-2", "database", "proxy");
        var proxy = Repository.Read(Folder + "nginx.conf");
        proxy.Should().Contain("server host-1:8080").And.Contain("server host-2:8080").And.Contain("location = /metrics { return 404; }");
        proxy.Count(letter => letter == '{').Should().Be(proxy.Count(letter => letter == '}'));
        var build = (YamlMappingNode)Yaml(Folder + "compose.yaml")["x-host"]["build"];
        File.Exists(Path.GetFullPath(Path.Combine(Repository.FullPath(Folder), build["context"].ToString(), build["dockerfile"].ToString()))).Should().BeTrue();
    }

    [Fact]
    public async Task Systemd_understands_every_line_of_the_units()
    {
        using var folder = new TemporaryFolder();
        string[] units = ["sopengine.service", "sopengine-backup.service", "sopengine-backup.timer"];
        foreach (var unit in units)
        {
            // the program is not installed where the tests run
            var text = Repository.Read(Folder + unit).Replace("/opt/sopengine/SopEngine.Host", "/bin/true", StringComparison.Ordinal);
            await File.WriteAllTextAsync(Path.Combine(folder.Path, unit), text);
            text.Should().NotMatchRegex(@"(?m)^[^#\[\n][^=\n]*$", "every line of {0} is a comment, a section or a setting", unit);
        }

        if (File.Exists("/usr/bin/systemd-analyze"))
        {
            var start = new ProcessStartInfo("/usr/bin/systemd-analyze", ["verify", "--man=no", .. units.Select(unit => Path.Combine(folder.Path, unit))]) { RedirectStandardError = true };
            using var verifying = Process.Start(start)!;
            var said = await verifying.StandardError.ReadToEndAsync();
            await verifying.WaitForExitAsync();
            said.Split('\n').Where(line => units.Any(unit => line.Contains(unit, StringComparison.Ordinal))).Should().BeEmpty();
        }
    }

    private static YamlNode Yaml(string path)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Repository.Read(path)));
        return yaml.Documents[0].RootNode;
    }

    [GeneratedRegex(@"SopEngine__\w+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Setting();

    [GeneratedRegex(@"(?m)^COPY (?!--from)(?<from>.+) \S+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Copy();
}
