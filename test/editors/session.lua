-- What a person does in Neovim, and what comes back, as one line of JSON on standard output.
local wait = function(what, look)
  if not vim.wait(30000, look, 5) then
    io.stdout:write(vim.fn.json_encode({ missing = what }))
    vim.cmd('cquit')
  end
end
local told = function()
  return vim.tbl_map(function(each)
    return { code = each.code, line = each.lnum, from = each.col, to = each.end_col }
  end, vim.diagnostic.get(0))
end
local seen = {}

vim.cmd('edit a.alliance.yaml')
wait('findings', function() return #vim.diagnostic.get(0) > 0 end)
seen.wrong = told()
vim.cmd('%s/stage: closedd/stage: closed/')
wait('no findings', function() return #vim.diagnostic.get(0) == 0 end)
seen.mended = told()

vim.api.nvim_win_set_cursor(0, { vim.fn.search('person: ada'), 0 })
vim.cmd('normal! $')
local position = vim.lsp.util.make_position_params()
for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/completion', position, 30000)) do
  local items = answer.result.items or answer.result
  seen.completion = vim.tbl_map(function(item) return item.label end, items)
end

vim.lsp.buf.rename('ada-lind')
wait('the new name', function() return vim.fn.search('person: ada-lind', 'nw') > 0 end)
seen.renamed = vim.api.nvim_buf_get_lines(0, 0, -1, false)
wait('the other file', function() return vim.fn.bufnr('group.alliance-directory.yaml') > 0 end)
seen.directory = vim.api.nvim_buf_get_lines(vim.fn.bufnr('group.alliance-directory.yaml'), 0, -1, false)
io.stdout:write(vim.fn.json_encode(seen))
vim.cmd('qall!')
